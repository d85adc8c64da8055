-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'blocked', 'closed', 'archived');

-- alter column public.accounts.status: move it to the new enum public.status
-- evidence: rewrites public.accounts
ALTER TABLE public.accounts ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- alter column public.u.status: type text becomes public.status
-- hazard breaks-running-code: code that expects text in column public.u.status gets public.status, and must send that
-- evidence: 0 rows of public.u with what is no value of public.status in status
ALTER TABLE public.u ALTER COLUMN status TYPE public.status USING status::public.status;

-- create column public.u.gone
ALTER TABLE public.u ADD COLUMN gone public.status;

COMMIT;

RESET check_function_bodies;
