-- for PostgreSQL 18
-- 4 changes (4 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop domain constraint public.d.d_check
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- drop function public.good(integer) for now: it cannot be changed in place
DROP FUNCTION public.good(integer);

-- alter domain public.d: drop the default for now
ALTER DOMAIN public.d DROP DEFAULT;

-- set the old domain public.d aside
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- drop function public.f() for now: it cannot be changed in place
DROP FUNCTION public.f();

-- create function public.f() again
-- hazard breaks-running-code: code that calls function public.f() expects bigint, and gets integer
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1::int $function$;

-- create function public.good(integer) again
CREATE OR REPLACE FUNCTION public.good(v integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT true $function$;

-- create domain public.d
CREATE DOMAIN public.d AS integer DEFAULT public.f()
    CONSTRAINT d_check CHECK (public.good(VALUE));

-- alter column public.t.d: move it to the new domain public.d
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN d TYPE public.d USING d::integer::public.d;

-- drop the old domain public.d
DROP DOMAIN public.d__schemadiff_old;

COMMIT;

RESET check_function_bodies;
