-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- alter table public.c: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.c CONCURRENTLY;

BEGIN;

-- alter table public.c: without the check that takes the place of the bound
ALTER TABLE public.c DROP CONSTRAINT IF EXISTS c_a_check;

COMMIT;

RESET check_function_bodies;
