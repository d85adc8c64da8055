CREATE TABLE t (id serial, a integer);
