-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema "S"
CREATE SCHEMA "S";

-- create enum "S"."T("
CREATE TYPE "S"."T(" AS ENUM ('a');

-- create function "S"."f(x)"("S"."T(", integer[])
-- hazard unchecked-body: PostgreSQL looks into the body of function "S"."f(x)"("S"."T(", integer[]) (sql) only when it runs
CREATE OR REPLACE FUNCTION "S"."f(x)"(a "S"."T(", "B" integer[])
 RETURNS "S"."T("
 LANGUAGE sql
AS $function$SELECT a$function$;

COMMIT;

RESET check_function_bodies;
