CREATE TABLE t (a integer, b integer);
CREATE VIEW v AS SELECT a, b FROM t;
COMMENT ON VIEW v IS 'kept';
COMMENT ON COLUMN v.a IS 'kept too';
CREATE VIEW w AS SELECT a FROM v;
COMMENT ON COLUMN w.a IS 'further on';
