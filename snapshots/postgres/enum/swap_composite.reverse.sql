-- for PostgreSQL 18
-- 1 change (1 alter) · 17 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old composite type public.nest aside
ALTER TYPE public.nest RENAME TO nest__schemadiff_old;

-- drop index public.c_status_idx for now: it depends on composite type public.pair
DROP INDEX public.c_status_idx;

-- drop function public.takes(public.pair) for now: it depends on composite type public.pair
DROP FUNCTION public.takes(public.pair);

-- set the old composite type public.pair aside
ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    status public.status
);

-- create composite type public.nest
CREATE TYPE public.nest AS (
    pair public.pair,
    pairs public.pair[],
    "S" public.status
);

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.c meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- alter column public.c.nest: move it to the new composite type public.nest
-- alter column public.c.pair: move it to the new composite type public.pair
-- alter column public.c.pairs: move it to the new composite type public.pair
-- hazard blocks-reads: nobody can read or write table public.c while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.c and its indexes anew
-- evidence: rewrites public.c
ALTER TABLE public.c ALTER COLUMN nest TYPE public.nest USING CASE WHEN nest IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(CASE WHEN (nest).pair IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(((nest).pair).id, ((nest).pair).status::text::public.status)::public.pair END, (nest).pairs::text[]::public.pair[], (nest)."S"::text::public.status)::public.nest END,
    ALTER COLUMN pair TYPE public.pair USING CASE WHEN pair IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((pair).id, (pair).status::text::public.status)::public.pair END,
    ALTER COLUMN pairs TYPE public.pair[] USING pairs::text[]::public.pair[];

-- drop the old composite type public.nest
DROP TYPE public.nest__schemadiff_old;

-- drop the old composite type public.pair
DROP TYPE public.pair__schemadiff_old;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create function public.takes(public.pair) again
CREATE OR REPLACE FUNCTION public.takes(p public.pair)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- create index public.c_status_idx again
-- hazard blocks-writes: nobody can write table public.c while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.c without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.c meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.c: it has 8,192 bytes, and 8,192 bytes of indexes
CREATE INDEX c_status_idx ON public.c USING btree (((pair).status));

-- create comment on composite type public.pair again
COMMENT ON TYPE public.pair IS 'stays';

-- create comment on column public.pair.status again
COMMENT ON COLUMN public.pair.status IS 'stays too';

COMMIT;

RESET check_function_bodies;
