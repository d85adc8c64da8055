-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter enum public.status: add value 'archived'
-- hazard not-reversible: PostgreSQL has no statement that takes 'archived' out of enum public.status again
ALTER TYPE public.status ADD VALUE 'archived';

-- alter enum public.status: add value 'on hold'
-- hazard not-reversible: PostgreSQL has no statement that takes 'on hold' out of enum public.status again
ALTER TYPE public.status ADD VALUE 'on hold';

COMMIT;

BEGIN;

-- alter default public.accounts.status: now 'archived'::public.status
ALTER TABLE ONLY public.accounts ALTER COLUMN status SET DEFAULT 'archived'::public.status;

COMMIT;

RESET check_function_bodies;
