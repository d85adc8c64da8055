-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.a for now: it depends on function public.f(integer)
DROP POLICY a ON public.t;

-- drop policy public.t.b for now: it depends on function public.f(integer)
DROP POLICY b ON public.t;

-- drop function public.f(integer) for now: it cannot be changed in place
DROP FUNCTION public.f(integer);

-- create function public.f(integer) again
-- hazard breaks-running-code: code that calls function public.f(integer) expects integer, and gets bigint
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1::bigint$function$;

-- create policy public.t.a again
CREATE POLICY a ON public.t
    USING ((public.f(id) > 1));

-- create policy public.t.b again
-- hazard privilege-widened: policy public.t.b may let more rows through than before
CREATE POLICY b ON public.t
    USING ((id > 1));

COMMIT;

RESET check_function_bodies;
