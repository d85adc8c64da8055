-- for PostgreSQL 18
-- 2 changes (2 alter) · 23 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old domain public.any_status aside
ALTER DOMAIN public.any_status RENAME TO any_status__schemadiff_old;

-- set the old composite type public.pair aside
ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

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

-- set the old range type public.span aside
ALTER TYPE public.span RENAME TO span__schemadiff_old;

-- drop default public.accounts.matrix for now: it depends on enum public.status
ALTER TABLE ONLY public.accounts ALTER COLUMN matrix DROP DEFAULT;

-- drop default public.accounts.status for now: it depends on enum public.status
ALTER TABLE ONLY public.accounts ALTER COLUMN status DROP DEFAULT;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived', 'on hold' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed');

-- create domain public.any_status
CREATE DOMAIN public.any_status AS public.status;

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    status public.status,
    was public.status[]
);

-- create range type public.span
CREATE TYPE public.span AS RANGE (subtype = public.status);

-- alter column public.accounts.d: move it to the new domain public.any_status
-- alter column public.accounts.ds: move it to the new domain public.any_status
-- alter column public.accounts.many: move it to the new enum public.status
-- alter column public.accounts.matrix: move it to the new enum public.status
-- alter column public.accounts.pair: move it to the new composite type public.pair
-- alter column public.accounts.span: move it to the new range type public.span
-- alter column public.accounts.status: move it to the new enum public.status
-- hazard enum-value-removed: rows with 'archived' in column public.accounts.d get 'closed', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'on hold' in column public.accounts.ds get 'blocked', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'archived' in column public.accounts.many get 'closed', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'on hold' in column public.accounts.many get 'blocked', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'archived' in column public.accounts.matrix get 'closed', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'on hold' in column public.accounts.matrix get 'blocked', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'archived' in column public.accounts.pair get 'closed', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'on hold' in column public.accounts.pair get 'blocked', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'on hold' in column public.accounts.span get 'blocked', and nothing tells them from others then
-- hazard enum-value-removed: rows with 'archived' in column public.accounts.status get 'closed', and nothing tells them from others then
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 1 row of public.accounts with 'archived' in d, to become 'closed'
-- evidence: 0 rows of public.accounts with 'on hold' in d
-- evidence: 0 rows of public.accounts with 'archived' in ds
-- evidence: 1 row of public.accounts with 'on hold' in ds, to become 'blocked'
-- evidence: 1 row of public.accounts with 'archived' in many, to become 'closed'
-- evidence: 1 row of public.accounts with 'on hold' in many, to become 'blocked'
-- evidence: 1 row of public.accounts with 'archived' in matrix, to become 'closed'
-- evidence: 1 row of public.accounts with 'on hold' in matrix, to become 'blocked'
-- evidence: 1 row of public.accounts with 'archived' in pair, to become 'closed'
-- evidence: 1 row of public.accounts with 'on hold' in pair, to become 'blocked'
-- evidence: 0 rows of public.accounts with 'archived' in span
-- evidence: 1 row of public.accounts with 'on hold' in span, to become 'blocked'
-- evidence: 1 row of public.accounts with 'archived' in status, to become 'closed'
-- evidence: 0 rows of public.accounts with 'on hold' in status
ALTER TABLE public.accounts ALTER COLUMN d TYPE public.any_status USING (CASE d::text WHEN 'archived' THEN 'closed' WHEN 'on hold' THEN 'blocked' ELSE d::text END)::public.status::public.any_status,
    ALTER COLUMN ds TYPE public.any_status[] USING array_replace(array_replace(ds::text[], 'archived', 'closed'), 'on hold', 'blocked')::public.any_status[],
    ALTER COLUMN many TYPE public.status[] USING array_replace(array_replace(many::text[], 'archived', 'closed'), 'on hold', 'blocked')::public.status[],
    ALTER COLUMN matrix TYPE public.status[] USING array_replace(array_replace(matrix::text[], 'archived', 'closed'), 'on hold', 'blocked')::public.status[],
    ALTER COLUMN pair TYPE public.pair USING CASE WHEN pair IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((pair).id, (CASE (pair).status::text WHEN 'archived' THEN 'closed' WHEN 'on hold' THEN 'blocked' ELSE (pair).status::text END)::public.status, array_replace(array_replace((pair).was::text[], 'archived', 'closed'), 'on hold', 'blocked')::public.status[])::public.pair END,
    ALTER COLUMN span TYPE public.span USING CASE WHEN span IS NOT DISTINCT FROM NULL THEN NULL WHEN isempty(span) THEN 'empty' ELSE public.span((CASE lower(span)::text WHEN 'archived' THEN 'closed' WHEN 'on hold' THEN 'blocked' ELSE lower(span)::text END)::public.status, (CASE upper(span)::text WHEN 'archived' THEN 'closed' WHEN 'on hold' THEN 'blocked' ELSE upper(span)::text END)::public.status, (CASE WHEN lower_inc(span) THEN '[' ELSE '(' END) || (CASE WHEN upper_inc(span) THEN ']' ELSE ')' END)) END,
    ALTER COLUMN status TYPE public.status USING (CASE status::text WHEN 'archived' THEN 'closed' WHEN 'on hold' THEN 'blocked' ELSE status::text END)::public.status;

-- drop the old domain public.any_status
DROP DOMAIN public.any_status__schemadiff_old;

-- drop the old composite type public.pair
DROP TYPE public.pair__schemadiff_old;

-- drop the old range type public.span
DROP TYPE public.span__schemadiff_old;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create default public.accounts.matrix again
ALTER TABLE ONLY public.accounts ALTER COLUMN matrix SET DEFAULT '{{active}}'::public.status[];

-- create default public.accounts.status again
ALTER TABLE ONLY public.accounts ALTER COLUMN status SET DEFAULT 'closed'::public.status;

COMMIT;

RESET check_function_bodies;
