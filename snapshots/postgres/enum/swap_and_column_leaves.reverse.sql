-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 6 statements in 1 transaction

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

-- alter column public.u.status: type text becomes public.status
-- hazard breaks-running-code: code that expects text in column public.u.status gets public.status, and must send that
-- hazard blocks-reads: nobody can read or write table public.u while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.u and its indexes anew
-- evidence: rewrites public.u
-- evidence: 0 rows of public.u with what is no value of public.status in status
ALTER TABLE public.u ALTER COLUMN status TYPE public.status USING status::public.status;

-- create column public.u.gone
ALTER TABLE public.u ADD COLUMN gone public.status;

COMMIT;

RESET check_function_bodies;
