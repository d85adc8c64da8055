-- for PostgreSQL 18
-- 2 changes (1 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(integer, integer)
-- hazard breaks-running-code: code that uses function public.f(integer, integer) fails from here on
DROP FUNCTION public.f(integer, integer);

-- create function public.f(text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(a text)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 2$function$;

COMMIT;

RESET check_function_bodies;
