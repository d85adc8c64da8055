-- for PostgreSQL 18
-- 3 changes (3 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table "App data".t
-- hazard data-loss: drops table "App data".t and all rows in it
-- hazard breaks-running-code: code that uses table "App data".t fails from here on
DROP TABLE "App data".t;

-- drop schema "App data"
-- hazard breaks-running-code: code that uses schema "App data" fails from here on
DROP SCHEMA "App data";

COMMIT;

RESET check_function_bodies;
