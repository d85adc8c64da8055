-- for PostgreSQL 18
-- 5 changes (2 alter, 3 drop) · 5 statements in 2 transactions

SET check_function_bodies = off;

-- alter table public.p1: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.p1 CONCURRENTLY;

BEGIN;

-- alter table public.p1: without the check that takes the place of the bound
ALTER TABLE public.p1 DROP CONSTRAINT IF EXISTS p1_a_check;

-- drop constraint public.p1.p1_pkey
ALTER TABLE public.p1 DROP CONSTRAINT p1_pkey;

-- drop index public.p1_b_idx
DROP INDEX public.p1_b_idx;

-- drop index public.p1_c_idx
DROP INDEX public.p1_c_idx;

COMMIT;

RESET check_function_bodies;
