-- for PostgreSQL 18
-- 1 change (1 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.accounts.only_active for now: it depends on enum public.status
DROP POLICY only_active ON public.accounts;

-- set the old enum public.status aside
-- hazard breaks-running-code: code that reads or writes 'archived' of enum public.status fails from here on
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- drop policy public.accounts.others for now: it depends on column public.accounts.status
DROP POLICY others ON public.accounts;

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

-- create policy public.accounts.only_active again
CREATE POLICY only_active ON public.accounts FOR SELECT
    USING ((status = 'active'::public.status));

-- create policy public.accounts.others again
CREATE POLICY others ON public.accounts FOR UPDATE
    USING ((id IN ( SELECT o.id
   FROM public.accounts o
  WHERE (o.status IS NULL))))
    WITH CHECK (true);

-- create comment on policy public.accounts.only_active again
COMMENT ON POLICY only_active ON public.accounts IS 'stays';

COMMIT;

RESET check_function_bodies;
