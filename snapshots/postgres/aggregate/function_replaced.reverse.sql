-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on aggregate public.g(integer)
DROP VIEW public.v;

-- drop aggregate public.g(integer) for now: it depends on function public.f(integer, integer)
DROP AGGREGATE public.g(integer);

-- drop function public.f(integer, integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer, integer);

-- create function public.f(integer, integer) again
CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- create aggregate public.g(integer) again
CREATE AGGREGATE public.g(integer) (
    SFUNC = public.f,
    STYPE = integer
);

-- create view public.v again
CREATE VIEW public.v AS
 SELECT public.g(x) AS g
   FROM ( VALUES (1)) t(x);

COMMIT;

RESET check_function_bodies;
