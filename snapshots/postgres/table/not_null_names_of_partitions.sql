-- for PostgreSQL 18
-- 6 changes (3 create, 3 alter) · 20 statements in 13 transactions

SET check_function_bodies = off;

-- alter table public.detached: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.detached CONCURRENTLY;

BEGIN;

-- alter table public.detached: without the check that takes the place of the bound
ALTER TABLE public.detached DROP CONSTRAINT IF EXISTS detached_a_check;

-- alter table public.detached: name of a NOT NULL constraint
ALTER TABLE public.detached RENAME CONSTRAINT p_a_not_null TO detached_a_not_null;

-- alter table public.detached: name of a NOT NULL constraint
ALTER TABLE public.detached RENAME CONSTRAINT p_b_not_null TO detached_b_not_null;

COMMIT;

-- alter table public.moved: no longer a partition of table public.p, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.p DETACH PARTITION public.moved CONCURRENTLY;

BEGIN;

-- alter table public.moved: without the check that takes the place of the bound
ALTER TABLE public.moved DROP CONSTRAINT IF EXISTS moved_a_check;

-- alter table public.attached: name of a NOT NULL constraint
ALTER TABLE public.attached RENAME CONSTRAINT attached_a_not_null TO p_a_not_null;

-- alter table public.attached: name of a NOT NULL constraint
ALTER TABLE public.attached RENAME CONSTRAINT attached_b_not_null TO p_b_not_null;

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT p_a_not_null TO q_a_not_null;

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT p_b_not_null TO q_b_not_null;

-- create table public.created
CREATE TABLE public.created (
  a integer CONSTRAINT created_a_not_null NOT NULL,
  b text CONSTRAINT created_b_not_null NOT NULL
);

COMMIT;

BEGIN;

-- alter table public.attached: rows of its bound alone; others are refused from now on
ALTER TABLE public.attached DROP CONSTRAINT IF EXISTS attached__schemadiff_bound, ADD CONSTRAINT attached__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 20) AND (a < 30))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.attached: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.attached outside of FOR VALUES FROM (20) TO (30)
ALTER TABLE public.attached VALIDATE CONSTRAINT attached__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.attached: a partition of table public.p, as the check has proved
ALTER TABLE public.p ATTACH PARTITION public.attached FOR VALUES FROM (20) TO (30);

COMMIT;

BEGIN;

-- alter table public.attached: the check has served
ALTER TABLE public.attached DROP CONSTRAINT attached__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.created: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.created FOR VALUES FROM (30) TO (40);

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

-- alter table public.moved: a partition of table public.q, as the check has proved
ALTER TABLE public.q ATTACH PARTITION public.moved FOR VALUES FROM (10) TO (20);

COMMIT;

BEGIN;

-- alter table public.moved: the check has served
ALTER TABLE public.moved DROP CONSTRAINT moved__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
