CREATE SCHEMA app;
CREATE SCHEMA old;
CREATE SEQUENCE old.numbers; -- schemadiff: renamed-from app.numbers
CREATE DOMAIN old.positive AS int CHECK (VALUE > 0); -- schemadiff: renamed-from app.positive
CREATE FUNCTION old.twice(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2'; -- schemadiff: renamed-from app.double
-- schemadiff: renamed-from app.people
CREATE TABLE old.users (
  id int PRIMARY KEY DEFAULT nextval('old.numbers'),
  many old.positive,
  name text, -- schemadiff: renamed-from full_name
  CHECK (old.twice(many) > 0)
);
CREATE INDEX users_name ON old.users (name);
GRANT SELECT ON old.users TO PUBLIC;
COMMENT ON COLUMN old.users.name IS 'stays';
-- schemadiff: renamed-from app.names
CREATE VIEW old.names AS SELECT name FROM old.users;
-- schemadiff: renamed-from app.counted
CREATE MATERIALIZED VIEW old.counted AS SELECT count(*) AS n FROM old.users;
CREATE TABLE orders (user_id int REFERENCES old.users (id));
