-- for PostgreSQL 18
-- 13 changes (13 create) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema app
CREATE SCHEMA app;

-- create enum app.mood
CREATE TYPE app.mood AS ENUM ('sad');

-- create table app.t
CREATE TABLE app.t (
  a integer,
  b app.mood
);

-- create function app.f()
-- hazard unchecked-body: PostgreSQL looks into the body of function app.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION app.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- create view app.v
CREATE VIEW app.v AS
 SELECT a
   FROM app.t;

-- grant on column app.t.a to writer
GRANT UPDATE (a) ON TABLE app.t TO writer;

-- revoke on enum app.mood from PUBLIC
REVOKE USAGE ON TYPE app.mood FROM PUBLIC;

-- revoke on function app.f() from PUBLIC
REVOKE EXECUTE ON FUNCTION app.f() FROM PUBLIC;

-- grant on schema app to reader
GRANT USAGE ON SCHEMA app TO reader;

-- grant on table app.t to reader
GRANT SELECT ON TABLE app.t TO reader;

-- grant on column app.v.a to PUBLIC
GRANT SELECT (a) ON TABLE app.v TO PUBLIC;

COMMIT;

RESET check_function_bodies;
