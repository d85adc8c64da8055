-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter domain public.d: drop the default for now
ALTER DOMAIN public.d DROP DEFAULT;

-- drop function public.f() for now: it cannot be changed in place
DROP FUNCTION public.f();

-- create function public.f() again
-- hazard breaks-running-code: code that calls function public.f() expects bigint, and gets integer
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- alter domain public.d: set default
ALTER DOMAIN public.d SET DEFAULT public.f();

COMMIT;

RESET check_function_bodies;
