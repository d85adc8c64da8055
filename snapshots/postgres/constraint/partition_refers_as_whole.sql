-- for PostgreSQL 18
-- 8 changes (5 create, 3 alter) · 18 statements in 18 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.q1.own for now: it depends on constraint public.q1.whole
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.q1 DROP CONSTRAINT own;

COMMIT;

BEGIN;

-- alter table public.q1: rows of its bound alone; others are refused from now on
ALTER TABLE public.q1 DROP CONSTRAINT IF EXISTS q1__schemadiff_bound, ADD CONSTRAINT q1__schemadiff_bound CHECK (((a IS NOT NULL) AND (a = 1))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.q1: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.q1 outside of FOR VALUES IN (1)
ALTER TABLE public.q1 VALIDATE CONSTRAINT q1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.q1: a partition of table public.q, as the check has proved
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.q ATTACH PARTITION public.q1 FOR VALUES IN (1);

COMMIT;

BEGIN;

-- alter table public.q1: the check has served
ALTER TABLE public.q1 DROP CONSTRAINT q1__schemadiff_bound;

COMMIT;

BEGIN;

-- create constraint public.q1.own, for new rows again
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.q1 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.s1: rows of its bound alone; others are refused from now on
ALTER TABLE public.s1 DROP CONSTRAINT IF EXISTS s1__schemadiff_bound, ADD CONSTRAINT s1__schemadiff_bound CHECK (((a IS NOT NULL) AND (a = 1))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.s1: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.s1 outside of FOR VALUES IN (1)
ALTER TABLE public.s1 VALIDATE CONSTRAINT s1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.s1: a partition of table public.s, as the check has proved
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.s ATTACH PARTITION public.s1 FOR VALUES IN (1);

COMMIT;

BEGIN;

-- alter table public.s1: the check has served
ALTER TABLE public.s1 DROP CONSTRAINT s1__schemadiff_bound;

COMMIT;

BEGIN;

-- drop constraint public.p1.own for now: it depends on constraint public.p1.whole
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p1 DROP CONSTRAINT own;

COMMIT;

BEGIN;

-- create constraint public.p.whole, for new rows
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p ADD CONSTRAINT whole FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;

COMMIT;

BEGIN;

-- create constraint public.p1.own, for new rows again
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p1 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.whole: check the rows that are there
-- evidence: 0 rows of public.p with b that no row of public.r has
ALTER TABLE public.p VALIDATE CONSTRAINT whole;

COMMIT;

BEGIN;

-- alter constraint public.p1.own: check the rows that are there
-- evidence: 0 rows of public.p1 with b that no row of public.r has
ALTER TABLE public.p1 VALIDATE CONSTRAINT own;

COMMIT;

BEGIN;

-- create constraint public.p2.own, for new rows
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p2 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES public.r(id) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p2.own: check the rows that are there
-- evidence: 0 rows of public.p2 with b that no row of public.r has
ALTER TABLE public.p2 VALIDATE CONSTRAINT own;

COMMIT;

BEGIN;

-- alter constraint public.q1.own: check the rows that are there
-- evidence: 0 rows of public.q1 with b that no row of public.r has
ALTER TABLE public.q1 VALIDATE CONSTRAINT own;

COMMIT;

RESET check_function_bodies;
