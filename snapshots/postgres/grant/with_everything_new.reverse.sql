-- for PostgreSQL 18
-- 13 changes (13 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view app.v
-- hazard breaks-running-code: code that uses view app.v fails from here on
DROP VIEW app.v;

-- drop function app.f()
-- hazard breaks-running-code: code that uses function app.f() fails from here on
DROP FUNCTION app.f();

-- drop table app.t
-- hazard data-loss: drops table app.t and all rows in it
-- hazard breaks-running-code: code that uses table app.t fails from here on
DROP TABLE app.t;

-- drop enum app.mood
-- hazard breaks-running-code: code that uses enum app.mood fails from here on
DROP TYPE app.mood;

-- drop schema app
-- hazard breaks-running-code: code that uses schema app fails from here on
DROP SCHEMA app;

COMMIT;

RESET check_function_bodies;
