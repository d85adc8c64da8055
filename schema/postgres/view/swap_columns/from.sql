CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT size AS a, id AS b FROM t;
CREATE VIEW w AS SELECT a FROM v;
