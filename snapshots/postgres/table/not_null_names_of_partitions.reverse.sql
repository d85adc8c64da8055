-- for PostgreSQL 18
-- 6 changes (3 alter, 3 drop) · 13 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.created
-- hazard data-loss: drops table public.created and all rows in it
-- hazard breaks-running-code: code that uses table public.created fails from here on
DROP TABLE public.created;

COMMIT;

-- alter table public.attached: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.attached CONCURRENTLY;

BEGIN;

-- alter table public.attached: without the check that takes the place of the bound
ALTER TABLE public.attached DROP CONSTRAINT IF EXISTS attached_a_check;

-- alter table public.attached: name of a NOT NULL constraint
ALTER TABLE public.attached RENAME CONSTRAINT p_a_not_null TO attached_a_not_null;

-- alter table public.attached: name of a NOT NULL constraint
ALTER TABLE public.attached RENAME CONSTRAINT p_b_not_null TO attached_b_not_null;

COMMIT;

-- alter table public.moved: no longer a partition of table public.q, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.q DETACH PARTITION public.moved CONCURRENTLY;

BEGIN;

-- alter table public.moved: without the check that takes the place of the bound
ALTER TABLE public.moved DROP CONSTRAINT IF EXISTS moved_a_check;

-- alter table public.detached: name of a NOT NULL constraint
ALTER TABLE public.detached RENAME CONSTRAINT detached_a_not_null TO p_a_not_null;

-- alter table public.detached: name of a NOT NULL constraint
ALTER TABLE public.detached RENAME CONSTRAINT detached_b_not_null TO p_b_not_null;

-- alter table public.detached: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.detached lie outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.p ATTACH PARTITION public.detached FOR VALUES FROM (0) TO (10);

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT q_a_not_null TO p_a_not_null;

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT q_b_not_null TO p_b_not_null;

-- alter table public.moved: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.moved lie outside of FOR VALUES FROM (10) TO (20)
ALTER TABLE public.p ATTACH PARTITION public.moved FOR VALUES FROM (10) TO (20);

COMMIT;

RESET check_function_bodies;
