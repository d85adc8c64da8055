-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function "S"."f(x)"("S"."T(", integer[])
-- hazard breaks-running-code: code that uses function "S"."f(x)"("S"."T(", integer[]) fails from here on
DROP FUNCTION "S"."f(x)"("S"."T(", integer[]);

-- drop enum "S"."T("
-- hazard breaks-running-code: code that uses enum "S"."T(" fails from here on
DROP TYPE "S"."T(";

-- drop schema "S"
-- hazard breaks-running-code: code that uses schema "S" fails from here on
DROP SCHEMA "S";

COMMIT;

RESET check_function_bodies;
