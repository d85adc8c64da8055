CREATE TYPE status AS ENUM ('active', 'closed', 'old');
CREATE TYPE colour AS ENUM ('red', 'green');

CREATE TABLE a (id int, s status, c colour DEFAULT 'red', s2 status DEFAULT 'active', n text);
CREATE TABLE b (c colour[], s status);
CREATE VIEW v AS SELECT a.s, b.c FROM a JOIN b ON a.s = b.s WHERE a.c = 'red';
