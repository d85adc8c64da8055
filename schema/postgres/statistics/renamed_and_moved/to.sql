CREATE SCHEMA other;
CREATE TABLE pairs (a integer, b integer);
CREATE STATISTICS new_name ON a, b FROM pairs;
-- schemadiff: renamed-from public.moved
CREATE STATISTICS other.moved (mcv) ON a, b FROM pairs;
