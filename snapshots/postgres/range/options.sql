-- for PostgreSQL 18
-- 1 change (1 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span(text, text) RENAME TO span__schemadiff_old;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span(text, text, text) RENAME TO span__schemadiff_old;

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
CREATE TYPE public.span AS RANGE (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."C");

-- alter column public.t.s: move it to the new range type public.span
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN s TYPE public.span USING s::text::public.span;

-- drop the old range type public.span
DROP TYPE public.span__schemadiff_old;

COMMIT;

RESET check_function_bodies;
