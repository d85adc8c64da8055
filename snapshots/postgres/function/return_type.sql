-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- create function public.f(integer) again
-- hazard breaks-running-code: code that calls function public.f(integer) expects integer, and gets bigint
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT a::bigint$function$;

-- create view public.v again
-- hazard breaks-running-code: code that reads integer from x of view public.v gets bigint
CREATE VIEW public.v AS
 SELECT public.f(1) AS x;

-- create comment on function public.f(integer) again
COMMENT ON FUNCTION public.f(integer) IS 'kept';

COMMIT;

RESET check_function_bodies;
