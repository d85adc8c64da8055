CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TYPE a.mood AS ENUM ('x', 'y');
CREATE TYPE b.mood AS ENUM ('x', 'z');
CREATE TABLE t (a a.mood, b b.mood);
