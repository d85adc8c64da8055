-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(integer, text) for now: it cannot be changed in place
DROP FUNCTION public.f(integer, text);

-- create function public.f(integer, text) again
CREATE OR REPLACE FUNCTION public.f(a integer, b text)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;

COMMIT;

RESET check_function_bodies;
