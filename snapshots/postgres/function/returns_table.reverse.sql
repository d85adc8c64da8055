-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f() for now: it cannot be changed in place
DROP FUNCTION public.f();

-- create function public.f() again
-- hazard breaks-running-code: function public.f() returns other columns than code expects
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS TABLE(a integer, b text)
 LANGUAGE sql
AS $function$SELECT 1, 'x'$function$;

COMMIT;

RESET check_function_bodies;
