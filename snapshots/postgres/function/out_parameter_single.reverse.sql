-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(integer): parameters
-- hazard breaks-running-code: function public.f(integer) returns other columns than code expects
CREATE OR REPLACE FUNCTION public.f(a integer, OUT b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;

COMMIT;

RESET check_function_bodies;
