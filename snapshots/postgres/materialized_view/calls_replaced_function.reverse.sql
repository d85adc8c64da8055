-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.v for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.v;

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- create function public.f(integer) again
-- hazard breaks-running-code: code that calls function public.f(integer) expects bigint, and gets integer
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

-- create materialized view public.v again
-- hazard breaks-running-code: code that reads bigint from f of materialized view public.v gets integer
CREATE MATERIALIZED VIEW public.v AS
 SELECT public.f(id) AS f
   FROM public.t;

COMMIT;

RESET check_function_bodies;
