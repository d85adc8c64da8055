-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f() for now: it cannot be changed in place
DROP FUNCTION public.f();

-- create function public.f() again
-- hazard breaks-running-code: function public.f() returns other columns than code expects
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
