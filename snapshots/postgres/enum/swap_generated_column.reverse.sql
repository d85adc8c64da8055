-- for PostgreSQL 18
-- 1 change (1 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.accounts_is_active_idx for now: it depends on column public.accounts.is_active
DROP INDEX public.accounts_is_active_idx;

-- drop column public.accounts.same for now: it depends on enum public.status
ALTER TABLE public.accounts DROP COLUMN same;

-- drop column public.accounts.is_active for now: it depends on enum public.status
ALTER TABLE public.accounts DROP COLUMN is_active;

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

-- create column public.accounts.is_active again
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ADD COLUMN is_active boolean GENERATED ALWAYS AS ((status = 'active'::public.status)) STORED;

-- create column public.accounts.same again
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ADD COLUMN same public.status GENERATED ALWAYS AS (status) STORED;

-- create index public.accounts_is_active_idx again
-- hazard blocks-writes: nobody can write table public.accounts while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.accounts without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.accounts: it has 0 bytes, and 16 kB of indexes
CREATE INDEX accounts_is_active_idx ON public.accounts USING btree (is_active);

-- create comment on column public.accounts.is_active again
COMMENT ON COLUMN public.accounts.is_active IS 'stays';

COMMIT;

RESET check_function_bodies;
