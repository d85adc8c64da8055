-- for PostgreSQL 18
-- 2 changes (2 alter) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set what comes with the old range type public.length aside
ALTER FUNCTION public.length(bigint, bigint) RENAME TO length__schemadiff_old;

-- set what comes with the old range type public.length aside
ALTER FUNCTION public.length(bigint, bigint, text) RENAME TO length__schemadiff_old;

-- set what comes with the old range type public.length aside
ALTER FUNCTION public.length_multirange() RENAME TO length__schemadiff_old_multi;

-- set what comes with the old range type public.length aside
ALTER FUNCTION public.length_multirange(public.length) RENAME TO length__schemadiff_old_multi;

-- set what comes with the old range type public.length aside
ALTER FUNCTION public.length_multirange(VARIADIC public.length[]) RENAME TO length__schemadiff_old_multi;

-- set what comes with the old range type public.length aside
ALTER TYPE public.length_multirange RENAME TO length__schemadiff_old_multi;

-- set the old range type public.length aside
ALTER TYPE public.length RENAME TO length__schemadiff_old;

-- create range type public.length
CREATE TYPE public.length AS RANGE (subtype = integer);

-- alter range type public.span: rename its multirange to public.spans
ALTER TYPE public.many_spans RENAME TO spans;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.many_spans() RENAME TO spans;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.many_spans(public.span) RENAME TO spans;

-- alter range type public.span: rename its constructors
ALTER FUNCTION public.many_spans(VARIADIC public.span[]) RENAME TO spans;

-- alter column public.t.l: move it to the new range type public.length
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN l TYPE public.length_multirange USING l::text::public.length_multirange;

-- drop the old range type public.length
DROP TYPE public.length__schemadiff_old;

COMMIT;

RESET check_function_bodies;
