CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TYPE pair AS (id int, m mood);
CREATE TABLE t (p pair);
