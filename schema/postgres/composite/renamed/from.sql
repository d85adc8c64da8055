CREATE TYPE pair AS (a int, b text); -- schemadiff: renamed-from "Two"
COMMENT ON TYPE pair IS 'stays';
COMMENT ON COLUMN pair.a IS 'the first';
GRANT USAGE ON TYPE pair TO reader;
CREATE TYPE span AS RANGE (SUBTYPE = int8); -- schemadiff: renamed-from period
COMMENT ON TYPE span IS 'stays, too';
CREATE TABLE t (p pair, ps pair[], s span DEFAULT '[1,2)');
CREATE VIEW v AS SELECT (p).a AS a, lower(s) AS s FROM t;
