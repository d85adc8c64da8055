CREATE TABLE t (a int PRIMARY KEY WITH (fillfactor=60), b int UNIQUE);
