-- for PostgreSQL 18
-- 6 changes (5 alter, 1 drop) · 3 statements in 2 transactions

SET check_function_bodies = off;

-- alter table public.p1: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.p1 CONCURRENTLY;

BEGIN;

-- alter table public.p1: without the check that takes the place of the bound
ALTER TABLE public.p1 DROP CONSTRAINT IF EXISTS p1_a_check;

-- drop index public.i
DROP INDEX public.i;

COMMIT;

RESET check_function_bodies;
