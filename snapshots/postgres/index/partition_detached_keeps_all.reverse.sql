-- for PostgreSQL 18
-- 6 changes (1 create, 5 alter) · 6 statements in 6 transactions

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

BEGIN;

-- create index public.i
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

BEGIN;

-- alter index public.p1_b_idx: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.p1_b_idx;

COMMIT;

RESET check_function_bodies;
