-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 2 transactions

SET check_function_bodies = off;

-- alter table public.h1: no longer a partition of table public.h, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.h DETACH PARTITION public.h1 CONCURRENTLY;

BEGIN;

-- alter table public.h1: without the check that takes the place of the bound
ALTER TABLE public.h1 DROP CONSTRAINT IF EXISTS h1_a_check;

-- alter table public.h1: name of a NOT NULL constraint
ALTER TABLE public.h1 RENAME CONSTRAINT h_a_not_null TO h1_a_not_null;

-- alter table public.lx0_low: no longer a partition of public.lx0
ALTER TABLE public.lx0 DETACH PARTITION public.lx0_low;

-- alter table public.lx0_low: name of a NOT NULL constraint
ALTER TABLE public.lx0_low RENAME CONSTRAINT l_a_not_null TO lx0_low_a_not_null;

COMMIT;

RESET check_function_bodies;
