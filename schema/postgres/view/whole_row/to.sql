CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT t AS r, id FROM t;
CREATE VIEW x AS SELECT v AS vv FROM v;
