CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id FROM t;
CREATE VIEW w AS SELECT id FROM v;
COMMENT ON VIEW v IS 'x';
