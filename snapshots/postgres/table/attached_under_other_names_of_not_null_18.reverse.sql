-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 2 transactions

SET check_function_bodies = off;

-- alter table public.c: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.c CONCURRENTLY;

BEGIN;

-- alter table public.c: without the check that takes the place of the bound
ALTER TABLE public.c DROP CONSTRAINT IF EXISTS c_a_check;

-- alter table public.c: name of a NOT NULL constraint
ALTER TABLE public.c RENAME CONSTRAINT p_a_not_null TO c_a_not_null;

-- alter table public.c: name of a NOT NULL constraint
ALTER TABLE public.c RENAME CONSTRAINT filled TO c_b_not_null;

COMMIT;

RESET check_function_bodies;
