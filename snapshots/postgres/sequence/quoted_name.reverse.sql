-- for PostgreSQL 18
-- 5 changes (5 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table "S"."T"
-- hazard data-loss: drops table "S"."T" and all rows in it
-- hazard breaks-running-code: code that uses table "S"."T" fails from here on
-- hazard breaks-running-code: code that uses sequence "S"."T_Id_seq" fails from here on
DROP TABLE "S"."T";

-- drop schema "S"
-- hazard breaks-running-code: code that uses schema "S" fails from here on
DROP SCHEMA "S";

COMMIT;

RESET check_function_bodies;
