CREATE TABLE t (a integer);
GRANT ALL ON t TO writer;
