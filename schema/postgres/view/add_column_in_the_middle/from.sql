CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, name FROM t;
COMMENT ON VIEW v IS 'kept';
CREATE VIEW w AS SELECT name FROM v;
