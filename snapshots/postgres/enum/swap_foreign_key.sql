-- for PostgreSQL 18
-- 1 change (1 alter) · 8 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- drop constraint public.accounts.accounts_status_fkey for now: it depends on column public.accounts.status
-- hazard second-table-lock: locks table public.statuses as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.accounts DROP CONSTRAINT accounts_status_fkey;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.many: move it to the new enum public.status
-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.statuses as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in many
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN many TYPE public.status[] USING many::text[]::public.status[],
    ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- alter column public.statuses.status: move it to the new enum public.status
-- hazard blocking-scan: reads all rows of table public.accounts under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.statuses while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are read (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.statuses and its indexes anew
-- evidence: rewrites public.statuses
-- evidence: reads all of public.accounts: it has 16 kB, and 16 kB of indexes
-- evidence: 0 rows of public.statuses with 'archived' in status
ALTER TABLE public.statuses ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create constraint public.accounts.accounts_status_fkey, for new rows again
-- hazard second-table-lock: locks table public.statuses as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.accounts ADD CONSTRAINT accounts_status_fkey FOREIGN KEY (status) REFERENCES public.statuses(status) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.accounts.accounts_status_fkey: check the rows that are there
-- evidence: 0 rows of public.accounts with status that no row of public.statuses has
ALTER TABLE public.accounts VALIDATE CONSTRAINT accounts_status_fkey;

COMMIT;

RESET check_function_bodies;
