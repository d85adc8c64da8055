-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(): parameters
CREATE OR REPLACE FUNCTION public.f(OUT a integer, OUT b text)
 RETURNS SETOF record
 LANGUAGE sql
AS $function$SELECT 1, 'x'$function$;

COMMIT;

RESET check_function_bodies;
