CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE MATERIALIZED VIEW m WITH (fillfactor = 70) AS SELECT id, name FROM t;
