-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.a for now: it depends on function public.f(integer)
DROP POLICY a ON public.t;

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

-- create policy public.t.a again
CREATE POLICY a ON public.t
    USING ((public.f(id) > 1));

-- alter policy public.t.b: using
-- hazard privilege-widened: policy public.t.b may let more rows through than before
ALTER POLICY b ON public.t
    USING ((public.f(id) > 1));

COMMIT;

RESET check_function_bodies;
