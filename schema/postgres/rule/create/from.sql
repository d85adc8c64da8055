CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE TABLE log (id integer, what text);
