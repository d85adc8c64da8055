CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE e (s state);
CREATE VIEW v AS SELECT s FROM e WHERE s = 'b';
