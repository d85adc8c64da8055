-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: options
ALTER VIEW public.v RESET (security_barrier);

COMMIT;

RESET check_function_bodies;
