-- for PostgreSQL 18
-- 13 changes (13 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view app.v
DROP VIEW app.v;

-- drop function app.f()
DROP FUNCTION app.f();

-- drop table app.t
-- hazard data-loss: drops table app.t and all rows in it
DROP TABLE app.t;

-- drop enum app.mood
DROP TYPE app.mood;

-- drop schema app
DROP SCHEMA app;

COMMIT;

RESET check_function_bodies;
