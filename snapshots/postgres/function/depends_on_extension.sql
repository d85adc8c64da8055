-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.f(integer): goes with extension citext
ALTER FUNCTION public.f(integer) DEPENDS ON EXTENSION citext;

-- create function public.g()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.g() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- alter function public.g(): goes with extension citext
ALTER FUNCTION public.g() DEPENDS ON EXTENSION citext;

-- alter function public.p(): goes with extension citext
ALTER PROCEDURE public.p() DEPENDS ON EXTENSION citext;

COMMIT;

RESET check_function_bodies;
