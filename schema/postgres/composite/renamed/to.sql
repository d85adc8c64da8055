CREATE TYPE "Two" AS (a int, b text); -- schemadiff: renamed-from pair
COMMENT ON TYPE "Two" IS 'stays';
COMMENT ON COLUMN "Two".a IS 'the first';
GRANT USAGE ON TYPE "Two" TO reader;
CREATE TYPE period AS RANGE (SUBTYPE = int8); -- schemadiff: renamed-from span
COMMENT ON TYPE period IS 'stays, too';
CREATE TABLE t (p "Two", ps "Two"[], s period DEFAULT '[1,2)');
CREATE VIEW v AS SELECT (p).a AS a, lower(s) AS s FROM t;
