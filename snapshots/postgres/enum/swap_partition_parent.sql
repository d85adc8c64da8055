-- for PostgreSQL 18
-- 1 change (1 alter) · 18 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.accounts.accounts_status_check for now: it depends on enum public.status
ALTER TABLE public.accounts DROP CONSTRAINT accounts_status_check;

-- drop index public.accounts_1_status_idx for now: it depends on enum public.status
DROP INDEX public.accounts_1_status_idx;

-- drop index public.accounts_id_idx for now: it depends on enum public.status
DROP INDEX public.accounts_id_idx;

-- drop default public.accounts.status for now: it depends on enum public.status
ALTER TABLE ONLY public.accounts ALTER COLUMN status DROP DEFAULT;

-- drop default public.accounts_1.status for now: it depends on enum public.status
ALTER TABLE ONLY public.accounts_1 ALTER COLUMN status DROP DEFAULT;

-- drop default public.accounts_2.status for now: it depends on enum public.status
ALTER TABLE ONLY public.accounts_2 ALTER COLUMN status DROP DEFAULT;

-- drop default public.accounts_21.status for now: it depends on enum public.status
ALTER TABLE ONLY public.accounts_21 ALTER COLUMN status DROP DEFAULT;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts_1.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts_2.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts_21.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create default public.accounts.status again
ALTER TABLE ONLY public.accounts ALTER COLUMN status SET DEFAULT 'active'::public.status;

-- create default public.accounts_1.status again
ALTER TABLE ONLY public.accounts_1 ALTER COLUMN status SET DEFAULT 'closed'::public.status;

-- create default public.accounts_2.status again
ALTER TABLE ONLY public.accounts_2 ALTER COLUMN status SET DEFAULT 'active'::public.status;

-- create default public.accounts_21.status again
ALTER TABLE ONLY public.accounts_21 ALTER COLUMN status SET DEFAULT 'active'::public.status;

-- create index public.accounts_1_status_idx again
-- hazard blocks-writes: nobody can write table public.accounts_1 while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.accounts_1 without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts_1 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts_2 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts_21 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts_1.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts_2.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.accounts_21.status meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.accounts_1: it has 8,192 bytes, and 24 kB of indexes
CREATE INDEX accounts_1_status_idx ON public.accounts_1 USING btree (status) WHERE (status = 'closed'::public.status);

-- create index public.accounts_id_idx again
-- hazard blocks-writes: nobody can write table public.accounts while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.accounts without CONCURRENTLY
-- evidence: builds an index of public.accounts: it has 16 kB, and 32 kB of indexes
CREATE INDEX accounts_id_idx ON public.accounts USING btree (id) WHERE (status = 'active'::public.status);

-- create constraint public.accounts.accounts_status_check again
-- hazard blocking-scan: reads all rows of table public.accounts under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.accounts: it has 16 kB, and 32 kB of indexes
ALTER TABLE public.accounts ADD CONSTRAINT accounts_status_check CHECK ((status <> 'blocked'::public.status));

COMMIT;

RESET check_function_bodies;
