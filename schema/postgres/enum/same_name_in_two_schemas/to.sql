CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TYPE a.mood AS ENUM ('y', 'x');
CREATE TYPE b.mood AS ENUM ('x', 'w', 'z');
CREATE TABLE t (a a.mood, b b.mood);
