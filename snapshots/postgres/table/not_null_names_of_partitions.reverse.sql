-- for PostgreSQL 18
-- 6 changes (3 alter, 3 drop) · 19 statements in 13 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.created
-- hazard data-loss: drops table public.created and all rows in it
-- hazard breaks-running-code: code that uses table public.created fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
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

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT q_a_not_null TO p_a_not_null;

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT q_b_not_null TO p_b_not_null;

COMMIT;

BEGIN;

-- alter table public.detached: rows of its bound alone; others are refused from now on
ALTER TABLE public.detached DROP CONSTRAINT IF EXISTS detached__schemadiff_bound, ADD CONSTRAINT detached__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 0) AND (a < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.detached: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.detached outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.detached VALIDATE CONSTRAINT detached__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.detached: a partition of table public.p, as the check has proved
ALTER TABLE public.p ATTACH PARTITION public.detached FOR VALUES FROM (0) TO (10);

COMMIT;

BEGIN;

-- alter table public.detached: the check has served
ALTER TABLE public.detached DROP CONSTRAINT detached__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.moved: rows of its bound alone; others are refused from now on
ALTER TABLE public.moved DROP CONSTRAINT IF EXISTS moved__schemadiff_bound, ADD CONSTRAINT moved__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 10) AND (a < 20))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.moved: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.moved outside of FOR VALUES FROM (10) TO (20)
ALTER TABLE public.moved VALIDATE CONSTRAINT moved__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.moved: a partition of table public.p, as the check has proved
ALTER TABLE public.p ATTACH PARTITION public.moved FOR VALUES FROM (10) TO (20);

COMMIT;

BEGIN;

-- alter table public.moved: the check has served
ALTER TABLE public.moved DROP CONSTRAINT moved__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
