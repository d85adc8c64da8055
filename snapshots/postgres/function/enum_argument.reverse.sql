-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(public.e, public.e[]) for now: it depends on enum public.e
DROP FUNCTION public.f(public.e, public.e[]);

-- drop enum public.e for now: it cannot be changed in place
DROP TYPE public.e;

-- create enum public.e again
CREATE TYPE public.e AS ENUM ('a', 'b');

-- create function public.f(public.e, public.e[]) again
CREATE OR REPLACE FUNCTION public.f(x public.e, y public.e[])
 RETURNS public.e
 LANGUAGE sql
AS $function$SELECT x$function$;

-- create comment on function public.f(public.e, public.e[]) again
COMMENT ON FUNCTION public.f(public.e, public.e[]) IS 'kept';

COMMIT;

RESET check_function_bodies;
