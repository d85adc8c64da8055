CREATE TABLE t (a text, b text); CREATE INDEX p ON t (a) WHERE a > b; CREATE INDEX k ON t (a, b);
