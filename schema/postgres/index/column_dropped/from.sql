CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a, b); CREATE INDEX k ON t (b) WHERE a > 0; CREATE INDEX e ON t ((a + b));
