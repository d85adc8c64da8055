-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.match(text, text): body
CREATE OR REPLACE FUNCTION public.match(text, text)
 RETURNS integer
 LANGUAGE c
 IMMUTABLE STRICT
AS '$libdir/fuzzystrmatch', $function$difference$function$;

COMMIT;

RESET check_function_bodies;
