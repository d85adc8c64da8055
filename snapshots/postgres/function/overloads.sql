-- for PostgreSQL 18
-- 2 changes (1 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(text)
-- hazard breaks-running-code: code that uses function public.f(text) fails from here on
DROP FUNCTION public.f(text);

-- create function public.f(integer, integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer, integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 3$function$;

COMMIT;

RESET check_function_bodies;
