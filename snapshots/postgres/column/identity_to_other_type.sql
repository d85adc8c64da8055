-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.accounts.id: no longer an identity column
-- hazard breaks-running-code: code that expects integer in column public.accounts.id gets numeric(12,2), and must send that
ALTER TABLE public.accounts ALTER COLUMN id DROP IDENTITY;

-- alter column public.accounts.id: nullable
ALTER TABLE public.accounts ALTER COLUMN id DROP NOT NULL;

-- alter column public.accounts.id: type integer becomes numeric(12,2)
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
-- evidence: 0 rows of public.accounts with what numeric(12,2) cannot hold in id
ALTER TABLE public.accounts ALTER COLUMN id TYPE numeric(12,2);

-- alter column public.accounts.number: no longer an identity column
-- hazard breaks-running-code: code that expects bigint in column public.accounts.number gets text, and must send that
ALTER TABLE public.accounts ALTER COLUMN number DROP IDENTITY;

-- alter column public.accounts.number: type bigint becomes text
-- hazard blocks-reads: nobody can read or write table public.accounts while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.accounts and its indexes anew
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN number TYPE text;

COMMIT;

RESET check_function_bodies;
