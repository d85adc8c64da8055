CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

