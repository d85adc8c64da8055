CREATE SCHEMA times;
CREATE TYPE times.period AS RANGE (SUBTYPE = int8); -- schemadiff: renamed-from public.span
CREATE TABLE t (s times.period DEFAULT times.period(1, 2), CHECK (s <> times.period(5, 5, '[]')));
CREATE TYPE "Other" AS RANGE (SUBTYPE = int8); -- schemadiff: renamed-from plain
CREATE FUNCTION first() RETURNS "Other" LANGUAGE sql AS 'SELECT "Other"(1, 2)';
