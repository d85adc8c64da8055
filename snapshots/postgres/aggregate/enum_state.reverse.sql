-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.last_of(public.e) for now: it depends on enum public.e
DROP AGGREGATE public.last_of(public.e);

-- drop function public.f(public.e, public.e) for now: it depends on enum public.e
DROP FUNCTION public.f(public.e, public.e);

-- drop enum public.e for now: it cannot be changed in place
DROP TYPE public.e;

-- create enum public.e again
CREATE TYPE public.e AS ENUM ('a', 'b');

-- create function public.f(public.e, public.e) again
CREATE OR REPLACE FUNCTION public.f(public.e, public.e)
 RETURNS public.e
 LANGUAGE sql
AS $function$SELECT $2$function$;

-- create aggregate public.last_of(public.e) again
CREATE AGGREGATE public.last_of(public.e) (
    SFUNC = public.f,
    STYPE = public.e,
    INITCOND = 'a'
);

COMMIT;

RESET check_function_bodies;
