CREATE SCHEMA app;
CREATE SCHEMA old;
CREATE SEQUENCE app.numbers; -- schemadiff: renamed-from old.numbers
CREATE DOMAIN app.positive AS int CHECK (VALUE > 0); -- schemadiff: renamed-from old.positive
CREATE FUNCTION app.double(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2'; -- schemadiff: renamed-from old.twice
-- schemadiff: renamed-from old.users
CREATE TABLE app.people (
  id int CONSTRAINT users_pkey PRIMARY KEY DEFAULT nextval('app.numbers'),
  many app.positive,
  full_name text, -- schemadiff: renamed-from name
  CONSTRAINT users_many_check CHECK (app.double(many) > 0)
);
CREATE INDEX users_name ON app.people (full_name);
GRANT SELECT ON app.people TO PUBLIC;
COMMENT ON COLUMN app.people.full_name IS 'stays';
-- schemadiff: renamed-from old.names
CREATE VIEW app.names AS SELECT full_name AS name FROM app.people;
-- schemadiff: renamed-from old.counted
CREATE MATERIALIZED VIEW app.counted AS SELECT count(*) AS n FROM app.people;
CREATE TABLE orders (user_id int REFERENCES app.people (id));
