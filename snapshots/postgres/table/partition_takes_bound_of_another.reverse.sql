-- for PostgreSQL 18
-- 9 changes (3 create, 3 alter, 3 drop) · 17 statements in 13 transactions

SET check_function_bodies = off;

-- alter table public.three: no longer a partition of table public.a, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.a DETACH PARTITION public.three CONCURRENTLY;

BEGIN;

-- alter table public.three: without the check that takes the place of the bound
ALTER TABLE public.three DROP CONSTRAINT IF EXISTS three_k_check;

COMMIT;

-- alter table public.two: no longer a partition of table public.a, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.a DETACH PARTITION public.two CONCURRENTLY;

BEGIN;

-- alter table public.two: without the check that takes the place of the bound
ALTER TABLE public.two DROP CONSTRAINT IF EXISTS two_k_check;

-- alter view public.look: let go of what it uses, to drop that
CREATE OR REPLACE VIEW public.look AS
 SELECT NULL::text AS v;

-- drop table public.first
-- hazard data-loss: drops table public.first and all rows in it
-- hazard breaks-running-code: code that uses table public.first fails from here on
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.first;

-- create table public.one
CREATE TABLE public.one (
  k integer,
  v text
);

-- alter view public.look: definition
CREATE OR REPLACE VIEW public.look AS
 SELECT v
   FROM public.one;

COMMIT;

BEGIN;

-- alter table public.one: a partition of table public.a, which stays in use
ALTER TABLE public.a ATTACH PARTITION public.one FOR VALUES IN (1);

COMMIT;

BEGIN;

-- alter table public.three: rows of its bound alone; others are refused from now on
ALTER TABLE public.three DROP CONSTRAINT IF EXISTS three__schemadiff_bound, ADD CONSTRAINT three__schemadiff_bound CHECK (((k IS NOT NULL) AND (k = 3))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.three: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.three outside of FOR VALUES IN (3)
ALTER TABLE public.three VALIDATE CONSTRAINT three__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.three: a partition of table public.a, as the check has proved
ALTER TABLE public.a ATTACH PARTITION public.three FOR VALUES IN (3);

COMMIT;

BEGIN;

-- alter table public.three: the check has served
ALTER TABLE public.three DROP CONSTRAINT three__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.two: rows of its bound alone; others are refused from now on
ALTER TABLE public.two DROP CONSTRAINT IF EXISTS two__schemadiff_bound, ADD CONSTRAINT two__schemadiff_bound CHECK (((k IS NOT NULL) AND (k = 2))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.two: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.two outside of FOR VALUES IN (2)
ALTER TABLE public.two VALIDATE CONSTRAINT two__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.two: a partition of table public.a, as the check has proved
ALTER TABLE public.a ATTACH PARTITION public.two FOR VALUES IN (2);

COMMIT;

BEGIN;

-- alter table public.two: the check has served
ALTER TABLE public.two DROP CONSTRAINT two__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
