-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

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

COMMIT;

RESET check_function_bodies;
