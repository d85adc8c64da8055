-- for PostgreSQL 18
-- 16 changes (5 alter, 11 drop) · 6 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.t4
-- hazard data-loss: drops table public.t4 and all rows in it
-- hazard breaks-running-code: code that uses table public.t4 fails from here on
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.t4;

-- alter table public.t3: name of a NOT NULL constraint
ALTER TABLE public.t3 RENAME CONSTRAINT t3_id_not_null TO t_id_not_null;

COMMIT;

BEGIN;

-- alter table public.t3: rows of its bound alone; others are refused from now on
ALTER TABLE public.t3 DROP CONSTRAINT IF EXISTS t3__schemadiff_bound, ADD CONSTRAINT t3__schemadiff_bound CHECK (((id IS NOT NULL) AND (id >= 1000000) AND (id < 2000000))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.t3: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.t3 outside of FOR VALUES FROM (1000000) TO (2000000)
ALTER TABLE public.t3 VALIDATE CONSTRAINT t3__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.t3: a partition of table public.t, as the check has proved
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t ATTACH PARTITION public.t3 FOR VALUES FROM (1000000) TO (2000000);

COMMIT;

BEGIN;

-- alter table public.t3: the check has served
ALTER TABLE public.t3 DROP CONSTRAINT t3__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
