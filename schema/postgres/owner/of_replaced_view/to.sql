CREATE TABLE t (a integer, b integer);
CREATE VIEW v AS SELECT b, a FROM t;
ALTER VIEW v OWNER TO writer;
GRANT SELECT ON v TO reader;
