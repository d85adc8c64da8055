-- for PostgreSQL 18
-- 1 change (1 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.constant for now: it depends on enum public.status
DROP INDEX public.constant;

-- drop index public.expression for now: it depends on column public.accounts.status
DROP INDEX public.expression;

-- drop index public.partial for now: it depends on enum public.status
DROP INDEX public.partial;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create index public.constant again
-- hazard blocks-writes: nobody can write table public.accounts while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.accounts without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.accounts: it has 0 bytes, and 40 kB of indexes
CREATE INDEX constant ON public.accounts USING btree (((status = 'closed'::public.status)));

-- create index public.expression again
-- hazard blocks-writes: nobody can write table public.accounts while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.accounts without CONCURRENTLY
-- evidence: builds an index of public.accounts: it has 0 bytes, and 40 kB of indexes
CREATE UNIQUE INDEX expression ON public.accounts USING btree (((status IS NULL)), id) WHERE (status IS NOT NULL);

-- create index public.partial again
-- hazard blocks-writes: nobody can write table public.accounts while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.accounts without CONCURRENTLY
-- evidence: builds an index of public.accounts: it has 0 bytes, and 40 kB of indexes
CREATE INDEX partial ON public.accounts USING btree (id) WHERE (status = 'active'::public.status);

-- create comment on index public.partial again
COMMENT ON INDEX public.partial IS 'stays';

COMMIT;

RESET check_function_bodies;
