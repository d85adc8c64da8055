CREATE TABLE t (a text, b text, CONSTRAINT two CHECK (a < b));
