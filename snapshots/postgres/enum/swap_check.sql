-- for PostgreSQL 18
-- 1 change (1 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.accounts.in_list for now: it depends on enum public.status
ALTER TABLE public.accounts DROP CONSTRAINT in_list;

-- drop constraint public.accounts.never_twelve for now: it depends on enum public.status
ALTER TABLE public.accounts DROP CONSTRAINT never_twelve;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- drop constraint public.accounts.textual for now: it depends on column public.accounts.status
ALTER TABLE public.accounts DROP CONSTRAINT textual;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create constraint public.accounts.in_list again
-- hazard blocking-scan: reads all rows of table public.accounts under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.accounts: it has 8,192 bytes, and 16 kB of indexes
ALTER TABLE public.accounts ADD CONSTRAINT in_list CHECK ((status = ANY (ARRAY['active'::public.status, 'closed'::public.status, 'blocked'::public.status])));

-- create constraint public.accounts.never_twelve again
-- hazard blocking-scan: reads all rows of table public.accounts under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.accounts: it has 8,192 bytes, and 16 kB of indexes
ALTER TABLE public.accounts ADD CONSTRAINT never_twelve CHECK (((status <> 'active'::public.status) OR (id <> 12)));

-- create constraint public.accounts.textual again
-- hazard blocking-scan: reads all rows of table public.accounts under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.accounts: it has 8,192 bytes, and 16 kB of indexes
ALTER TABLE public.accounts ADD CONSTRAINT textual CHECK (((status)::text <> 'x'::text));

-- create comment on constraint public.accounts.in_list again
COMMENT ON CONSTRAINT in_list ON public.accounts IS 'stays';

COMMIT;

RESET check_function_bodies;
