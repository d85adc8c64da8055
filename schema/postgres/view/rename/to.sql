CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v2 AS SELECT id FROM t;
CREATE VIEW w AS SELECT id FROM v2;
COMMENT ON VIEW v2 IS 'x';
