-- for PostgreSQL 18
-- 14 changes (2 create, 3 alter, 9 drop) · 18 statements in 9 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.up.ch
ALTER TABLE public.up DROP CONSTRAINT ch;

-- drop constraint public.w.ch
ALTER TABLE public.w DROP CONSTRAINT ch;

-- drop constraint public.w.fk
-- hazard second-table-lock: locks table public.r as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.w DROP CONSTRAINT fk;

-- drop constraint public.w.w_pkey
ALTER TABLE public.w DROP CONSTRAINT w_pkey;

-- drop index public.i
DROP INDEX public.i;

-- alter table public.zzzz: inherits from public.up
ALTER TABLE public.zzzz INHERIT public.up;

-- create column public.zz.a
-- evidence: 0 rows of public.zz without a value for a
ALTER TABLE public.zz ADD COLUMN a integer NOT NULL;

-- alter table public.zz: the NOT NULL of a is that of the whole
ALTER TABLE public.zz RENAME CONSTRAINT zz_a_not_null TO w_a_not_null;

-- create column public.zzz.a
-- evidence: 0 rows of public.zzz without a value for a
ALTER TABLE public.zzz ADD COLUMN a integer NOT NULL;

-- alter table public.zzz: the NOT NULL of a is that of the whole
ALTER TABLE public.zzz RENAME CONSTRAINT zzz_a_not_null TO w_a_not_null;

COMMIT;

BEGIN;

-- alter table public.zz: rows of its bound alone; others are refused from now on
ALTER TABLE public.zz DROP CONSTRAINT IF EXISTS zz__schemadiff_bound, ADD CONSTRAINT zz__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 1) AND (a < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.zz: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.zz lie outside of FOR VALUES FROM (1) TO (10)
ALTER TABLE public.zz VALIDATE CONSTRAINT zz__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.zz: a partition of table public.w, as the check has proved
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.w ATTACH PARTITION public.zz FOR VALUES FROM (1) TO (10);

COMMIT;

BEGIN;

-- alter table public.zz: the check has served
ALTER TABLE public.zz DROP CONSTRAINT zz__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.zzz: rows of its bound alone; others are refused from now on
ALTER TABLE public.zzz DROP CONSTRAINT IF EXISTS zzz__schemadiff_bound, ADD CONSTRAINT zzz__schemadiff_bound CHECK (((a IS NOT NULL) AND (a >= 10) AND (a < 20) AND (a IS NOT NULL) AND (a >= 10) AND (a < 15))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.zzz: rows of its bound alone: look at those that are there
-- hazard needs-valid-data: fails if rows of table public.zzz lie outside of FOR VALUES FROM (10) TO (15)
ALTER TABLE public.zzz VALIDATE CONSTRAINT zzz__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.zzz: a partition of table public.part, as the check has proved
-- hazard second-table-lock: locks table public.r as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.part ATTACH PARTITION public.zzz FOR VALUES FROM (10) TO (15);

COMMIT;

BEGIN;

-- alter table public.zzz: the check has served
ALTER TABLE public.zzz DROP CONSTRAINT zzz__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
