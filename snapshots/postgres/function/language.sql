-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(): body, language
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN RETURN 1; END$function$;

COMMIT;

RESET check_function_bodies;
