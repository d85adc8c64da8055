-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.id: no longer an identity column
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;

COMMIT;

RESET check_function_bodies;
