-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.u.gone
-- hazard data-loss: drops column public.u.gone and all values in it
-- hazard breaks-running-code: code that uses column public.u.gone fails from here on
ALTER TABLE public.u DROP COLUMN gone;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('closed', 'active', 'blocked');

-- alter column public.accounts.status: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.u meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with 'archived' in status
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- alter column public.u.status: type public.status becomes text
-- hazard breaks-running-code: code that expects public.status in column public.u.status gets text, and must send that
-- hazard blocks-reads: nobody can read or write table public.u while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.accounts meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.u and its indexes anew
-- evidence: rewrites public.u
ALTER TABLE public.u ALTER COLUMN status TYPE text;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

COMMIT;

RESET check_function_bodies;
