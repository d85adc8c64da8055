CREATE SCHEMA a;
-- schemadiff: renamed-from a.users
CREATE TABLE people (
  name text,
  email text -- schemadiff: renamed-from mail
);
SECURITY LABEL FOR demo ON TABLE people IS 'people';
SECURITY LABEL FOR demo ON COLUMN people.email IS 'hidden';
CREATE VIEW seen AS SELECT name FROM people;
SECURITY LABEL FOR demo ON COLUMN seen.name IS 'shown';
-- schemadiff: renamed-from f
CREATE FUNCTION g() RETURNS integer LANGUAGE sql AS 'SELECT 1';
SECURITY LABEL FOR demo ON FUNCTION g() IS 'trusted, still';
