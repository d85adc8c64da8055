-- for PostgreSQL 18
-- 1 change (1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span(integer, integer) RENAME TO span__schemadiff_old;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span(integer, integer, text) RENAME TO span__schemadiff_old;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span_multirange() RENAME TO span__schemadiff_old_multi;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span_multirange(public.span) RENAME TO span__schemadiff_old_multi;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span_multirange(VARIADIC public.span[]) RENAME TO span__schemadiff_old_multi;

-- set what comes with the old range type public.span aside
ALTER TYPE public.span_multirange RENAME TO span__schemadiff_old_multi;

-- set the old range type public.span aside
ALTER TYPE public.span RENAME TO span__schemadiff_old;

-- create range type public.span
CREATE TYPE public.span AS RANGE (subtype = bigint);

-- alter column public.base.during: move it to the new range type public.span
-- hazard blocks-reads: nobody can read or write table public.base while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.base and its indexes anew
-- evidence: rewrites public.base
ALTER TABLE public.base ALTER COLUMN during TYPE public.span USING CASE WHEN during IS NOT DISTINCT FROM NULL THEN NULL WHEN isempty(during) THEN 'empty' ELSE public.span(lower(during)::bigint, upper(during)::bigint, (CASE WHEN lower_inc(during) THEN '[' ELSE '(' END) || (CASE WHEN upper_inc(during) THEN ']' ELSE ')' END)) END;

-- drop the old range type public.span
DROP TYPE public.span__schemadiff_old;

COMMIT;

RESET check_function_bodies;
