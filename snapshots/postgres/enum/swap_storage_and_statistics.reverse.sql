-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- alter column public.accounts.many: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN many TYPE public.status[] USING many::text[]::public.status[];

-- alter column public.accounts.many: storage again, which the new type has put back
ALTER TABLE ONLY public.accounts ALTER COLUMN many SET STORAGE EXTERNAL;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

COMMIT;

RESET check_function_bodies;
