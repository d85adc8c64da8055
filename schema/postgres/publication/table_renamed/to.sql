CREATE SCHEMA old;
CREATE SCHEMA new;
-- schemadiff: renamed-from old.a
CREATE TABLE new."B" (id integer PRIMARY KEY, b integer);
CREATE PUBLICATION told FOR TABLE new."B";
