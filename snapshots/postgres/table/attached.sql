-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: rows of its bound alone; others are refused from now on
ALTER TABLE public.c DROP CONSTRAINT IF EXISTS c__schemadiff_bound, ADD CONSTRAINT c__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 0) AND (a < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.c: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.c outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.c VALIDATE CONSTRAINT c__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.c: a partition of table public.p, as the check has proved
ALTER TABLE public.p ATTACH PARTITION public.c FOR VALUES FROM (0) TO (10);

COMMIT;

BEGIN;

-- alter table public.c: the check has served
ALTER TABLE public.c DROP CONSTRAINT c__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
