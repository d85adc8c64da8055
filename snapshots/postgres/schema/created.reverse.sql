-- for PostgreSQL 18
-- 3 changes (3 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table "App data".t
-- hazard data-loss: drops table "App data".t and all rows in it
DROP TABLE "App data".t;

-- drop schema "App data"
DROP SCHEMA "App data";

COMMIT;

RESET check_function_bodies;
