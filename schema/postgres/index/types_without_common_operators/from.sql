CREATE TABLE t (a int, b int); CREATE INDEX p ON t (a) WHERE a > b; CREATE INDEX k ON t (a, b);
