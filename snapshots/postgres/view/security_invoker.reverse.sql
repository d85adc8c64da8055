-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: options
-- hazard privilege-widened: view public.v reads with its owner's rights from here on, not with those of who asks
ALTER VIEW public.v RESET (security_invoker);

-- alter view public.v: options
ALTER VIEW public.v SET (security_barrier='true');

COMMIT;

RESET check_function_bodies;
