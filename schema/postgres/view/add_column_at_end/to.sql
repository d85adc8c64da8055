CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

CREATE VIEW v AS SELECT id, name, size * 2 AS twice FROM t;
COMMENT ON VIEW v IS 'kept';
