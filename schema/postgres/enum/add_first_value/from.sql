CREATE TYPE mood AS ENUM ();
CREATE TABLE t (id int, mood mood);
