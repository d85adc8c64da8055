-- for PostgreSQL 18
-- 1 change (1 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.accounts.of_status for now: it depends on column public.accounts.status
DROP TRIGGER of_status ON public.accounts;

-- drop trigger public.accounts.when_active for now: it depends on enum public.status
DROP TRIGGER when_active ON public.accounts;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

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

-- create trigger public.accounts.of_status again
CREATE TRIGGER of_status BEFORE UPDATE OF status
    ON public.accounts FOR EACH ROW EXECUTE FUNCTION public.touch();

-- create trigger public.accounts.when_active again
CREATE TRIGGER when_active BEFORE UPDATE
    ON public.accounts FOR EACH ROW WHEN ((new.status = 'active'::public.status)) EXECUTE FUNCTION public.touch();

-- create comment on trigger public.accounts.when_active again
COMMENT ON TRIGGER when_active ON public.accounts IS 'stays';

COMMIT;

RESET check_function_bodies;
