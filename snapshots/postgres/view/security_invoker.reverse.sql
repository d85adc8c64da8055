-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: options
ALTER VIEW public.v RESET (security_invoker);

-- alter view public.v: options
ALTER VIEW public.v SET (security_barrier='true');

COMMIT;

RESET check_function_bodies;
