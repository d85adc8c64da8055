-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(public.pair) for now: it depends on composite type public.pair
DROP FUNCTION public.f(public.pair);

-- set the old composite type public.pair aside
ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    gone text,
    name character varying(20),
    e integer
);

-- alter column public.t.p: move it to the new composite type public.pair
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((p).id, NULL::text, (p).name, (p).e)::public.pair END;

-- drop the old composite type public.pair
DROP TYPE public.pair__schemadiff_old;

-- create function public.f(public.pair) again
CREATE OR REPLACE FUNCTION public.f(p public.pair)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

COMMIT;

RESET check_function_bodies;
