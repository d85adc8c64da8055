CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE WITH (fillfactor=50));
