-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- create function public.f(integer) again
-- hazard breaks-running-code: function public.f(integer) returns other columns than code expects
CREATE OR REPLACE FUNCTION public.f(a integer, OUT b integer, OUT c text)
 RETURNS record
 LANGUAGE sql
AS $function$SELECT a, 'x'$function$;

COMMIT;

RESET check_function_bodies;
