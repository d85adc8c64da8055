-- for PostgreSQL 18
-- 5 changes (1 alter, 4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop transform FOR integer LANGUAGE own
DROP TRANSFORM FOR integer LANGUAGE own;

-- alter function public.f(public.state): transforms
CREATE OR REPLACE FUNCTION public.f(public.state)
 RETURNS integer
 LANGUAGE own
AS $function$BEGIN RETURN 1; END$function$;

-- drop transform FOR public.state LANGUAGE own
DROP TRANSFORM FOR public.state LANGUAGE own;

-- drop function public.state_from(internal)
-- hazard breaks-running-code: code that uses function public.state_from(internal) fails from here on
DROP FUNCTION public.state_from(internal);

COMMIT;

RESET check_function_bodies;
