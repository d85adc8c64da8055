CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, name AS label FROM t;
CREATE VIEW w AS SELECT id, label FROM v;
