-- for PostgreSQL 18
-- 1 change (1 alter) · 17 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span(public.status, public.status) RENAME TO span__schemadiff_old;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span(public.status, public.status, text) RENAME TO span__schemadiff_old;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span_multirange() RENAME TO span__schemadiff_old_multi;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span_multirange(public.span) RENAME TO span__schemadiff_old_multi;

-- set what comes with the old range type public.span aside
ALTER FUNCTION public.span_multirange(VARIADIC public.span[]) RENAME TO span__schemadiff_old_multi;

-- set what comes with the old range type public.span aside
ALTER TYPE public.span_multirange RENAME TO span__schemadiff_old_multi;

-- drop constraint public.r.r_span_check for now: it depends on enum public.status
ALTER TABLE public.r DROP CONSTRAINT r_span_check;

-- set the old range type public.span aside
ALTER TYPE public.span RENAME TO span__schemadiff_old;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- create range type public.span
CREATE TYPE public.span AS RANGE (subtype = public.status);

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.r meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- alter column public.r.span: move it to the new range type public.span
-- alter column public.r.spans: move it to the new range type public.span
-- hazard blocks-reads: nobody can read or write table public.r while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.r and its indexes anew
-- evidence: rewrites public.r
-- evidence: 0 rows of public.r with 'archived' in span
-- evidence: 0 rows of public.r with 'archived' in spans
ALTER TABLE public.r ALTER COLUMN span TYPE public.span USING span::text::public.span,
    ALTER COLUMN spans TYPE public.span[] USING spans::text[]::public.span[];

-- drop the old range type public.span
DROP TYPE public.span__schemadiff_old;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create constraint public.r.r_span_check again
-- hazard blocking-scan: reads all rows of table public.r under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.r while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.r: it has 16 kB
ALTER TABLE public.r ADD CONSTRAINT r_span_check CHECK ((span && public.span('active'::public.status, 'blocked'::public.status)));

-- create comment on range type public.span again
COMMENT ON TYPE public.span IS 'stays';

COMMIT;

RESET check_function_bodies;
