-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.accounts.id: no longer an identity column
ALTER TABLE public.accounts ALTER COLUMN id DROP IDENTITY;

-- alter column public.accounts.id: type integer becomes numeric(12,2)
-- hazard needs-valid-data: fails if a value of column public.accounts.id does not fit numeric(12,2)
ALTER TABLE public.accounts ALTER COLUMN id TYPE numeric(12,2);

-- alter column public.accounts.id: nullable
ALTER TABLE public.accounts ALTER COLUMN id DROP NOT NULL;

-- alter column public.accounts.number: no longer an identity column
ALTER TABLE public.accounts ALTER COLUMN number DROP IDENTITY;

-- alter column public.accounts.number: type bigint becomes text
ALTER TABLE public.accounts ALTER COLUMN number TYPE text;

COMMIT;

RESET check_function_bodies;
