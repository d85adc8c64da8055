-- for PostgreSQL 18
-- 5 changes (3 create, 2 alter) · 4 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: rows of its bound alone; others are refused from now on
ALTER TABLE public.p1 DROP CONSTRAINT IF EXISTS p1__schemadiff_bound, ADD CONSTRAINT p1__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 0) AND (a < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.p1: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.p1 outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.p1 VALIDATE CONSTRAINT p1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.p1: a partition of table public.p, as the check has proved
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

COMMIT;

BEGIN;

-- alter table public.p1: the check has served
ALTER TABLE public.p1 DROP CONSTRAINT p1__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
