-- for PostgreSQL 18
-- 3 changes (3 alter) · 18 statements in 2 transactions

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

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- drop constraint public.t.t_s_check for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- drop default public.t.s for now: it depends on range type public.span
ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- set the old range type public.span aside
ALTER TYPE public.span RENAME TO span__schemadiff_old;

-- create range type public.span
CREATE TYPE public.span AS RANGE (subtype = bigint);

-- alter column public.t.s: move it to the new range type public.span
-- alter column public.t.ss: move it to the new range type public.span
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN s TYPE public.span USING CASE WHEN s IS NOT DISTINCT FROM NULL THEN NULL WHEN isempty(s) THEN 'empty' ELSE public.span(lower(s)::bigint, upper(s)::bigint, (CASE WHEN lower_inc(s) THEN '[' ELSE '(' END) || (CASE WHEN upper_inc(s) THEN ']' ELSE ')' END)) END,
    ALTER COLUMN ss TYPE public.span[] USING ss::text[]::public.span[];

-- drop the old range type public.span
DROP TYPE public.span__schemadiff_old;

-- create default public.t.s again
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT '[1,2)'::public.span;

-- create constraint public.t.t_s_check, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK ((s <> public.span((7)::bigint, (8)::bigint))) NOT VALID;

-- create view public.v again
-- hazard breaks-running-code: code that reads integer from l of view public.v gets bigint
CREATE VIEW public.v AS
 SELECT lower(s) AS l,
    public.span((1)::bigint, (2)::bigint) AS c
   FROM public.t;

-- create comment on range type public.span again
COMMENT ON TYPE public.span IS 'stays';

COMMIT;

BEGIN;

-- alter constraint public.t.t_s_check: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_s_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;

COMMIT;

RESET check_function_bodies;
