-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- create function public.f(integer) again
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT a$function$;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT public.f(1) AS x;

-- create comment on function public.f(integer) again
COMMENT ON FUNCTION public.f(integer) IS 'kept';

COMMIT;

RESET check_function_bodies;
