-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.begins(text, text): support
CREATE OR REPLACE FUNCTION public.begins(text, text)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$text_starts_with$function$;

COMMIT;

RESET check_function_bodies;
