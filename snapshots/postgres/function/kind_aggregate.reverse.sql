-- for PostgreSQL 18
-- 2 changes (1 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.f(integer)
-- hazard breaks-running-code: code that uses aggregate public.f(integer) fails from here on
DROP AGGREGATE public.f(integer);

-- create function public.f(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
