CREATE ROLE new LOGIN; -- schemadiff: renamed-from "Old"
CREATE ROLE team;
GRANT team TO new;
ALTER ROLE new SET work_mem = '8MB';
CREATE TABLE t (a int);
ALTER TABLE t OWNER TO new;
GRANT SELECT ON t TO team;
