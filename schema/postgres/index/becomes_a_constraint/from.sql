CREATE TABLE t (a int NOT NULL, b int, c int); CREATE UNIQUE INDEX t_pkey ON t (a); CREATE UNIQUE INDEX u ON t (b, c) INCLUDE (a) WITH (fillfactor=50);
