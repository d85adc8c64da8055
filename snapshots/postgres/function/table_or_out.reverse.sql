-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(): parameters
CREATE OR REPLACE FUNCTION public.f()
 RETURNS TABLE(a integer, b text)
 LANGUAGE sql
AS $function$SELECT 1, 'x'$function$;

COMMIT;

RESET check_function_bodies;
