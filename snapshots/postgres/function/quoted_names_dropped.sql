-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function "S"."f(x)"("S"."T(", integer[])
DROP FUNCTION "S"."f(x)"("S"."T(", integer[]);

-- drop enum "S"."T("
DROP TYPE "S"."T(";

-- drop schema "S"
DROP SCHEMA "S";

COMMIT;

RESET check_function_bodies;
