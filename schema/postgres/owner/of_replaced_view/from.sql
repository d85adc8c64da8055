CREATE TABLE t (a integer, b integer);
CREATE VIEW v AS SELECT a, b FROM t;
ALTER VIEW v OWNER TO writer;
GRANT SELECT ON v TO reader;
