-- for PostgreSQL 18
-- 8 changes (3 alter, 5 drop) · 7 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.whole
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p DROP CONSTRAINT whole;

-- drop constraint public.p2.own
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p2 DROP CONSTRAINT own;

COMMIT;

-- alter table public.s1: no longer a partition of table public.s, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.s DETACH PARTITION public.s1 CONCURRENTLY;

BEGIN;

-- alter table public.s1: without the check that takes the place of the bound
ALTER TABLE public.s1 DROP CONSTRAINT IF EXISTS s1_a_check;

COMMIT;

-- alter table public.q1: no longer a partition of table public.q, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.q DETACH PARTITION public.q1 CONCURRENTLY;

BEGIN;

-- alter table public.q1: without the check that takes the place of the bound
ALTER TABLE public.q1 DROP CONSTRAINT IF EXISTS q1_a_check;

-- drop constraint public.q1.whole
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.q1 DROP CONSTRAINT whole;

COMMIT;

RESET check_function_bodies;
