-- for PostgreSQL 18
-- 5 changes (5 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table "S"."T"
-- hazard data-loss: drops table "S"."T" and all rows in it
DROP TABLE "S"."T";

-- drop schema "S"
DROP SCHEMA "S";

COMMIT;

RESET check_function_bodies;
