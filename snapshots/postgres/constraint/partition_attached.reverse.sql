-- for PostgreSQL 18
-- 6 changes (4 alter, 2 drop) · 4 statements in 2 transactions

SET check_function_bodies = off;

-- alter table public.q: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
-- hazard second-table-lock: locks table public.op as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p DETACH PARTITION public.q CONCURRENTLY;

BEGIN;

-- alter table public.q: without the check that takes the place of the bound
ALTER TABLE public.q DROP CONSTRAINT IF EXISTS q_a_check;

-- drop constraint public.q.g
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.q DROP CONSTRAINT g;

-- drop constraint public.q.q_a_b_key
ALTER TABLE public.q DROP CONSTRAINT q_a_b_key;

COMMIT;

RESET check_function_bodies;
