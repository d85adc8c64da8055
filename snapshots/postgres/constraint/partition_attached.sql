-- for PostgreSQL 18
-- 6 changes (2 create, 4 alter) · 4 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.q: rows of its bound alone; others are refused from now on
ALTER TABLE public.q DROP CONSTRAINT IF EXISTS q__schemadiff_bound, ADD CONSTRAINT q__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 30) AND (a < 40))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.q: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.q outside of FOR VALUES FROM (30) TO (40)
ALTER TABLE public.q VALIDATE CONSTRAINT q__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.q: a partition of table public.p, as the check has proved
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.op as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p ATTACH PARTITION public.q FOR VALUES FROM (30) TO (40);

COMMIT;

BEGIN;

-- alter table public.q: the check has served
ALTER TABLE public.q DROP CONSTRAINT q__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
