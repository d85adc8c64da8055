CREATE SCHEMA times;
CREATE TYPE span AS RANGE (SUBTYPE = int8); -- schemadiff: renamed-from times.period
CREATE TABLE t (s span DEFAULT span(1, 2), CHECK (s <> span(5, 5, '[]')));
CREATE TYPE plain AS RANGE (SUBTYPE = int8); -- schemadiff: renamed-from "Other"
CREATE FUNCTION first() RETURNS plain LANGUAGE sql AS 'SELECT plain(1, 2)';
