CREATE TABLE t (a int, b int, CONSTRAINT two CHECK (a < b));
