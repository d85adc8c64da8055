-- for PostgreSQL 18
-- 8 changes (3 create, 2 alter, 3 drop) · 11 statements in 7 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.part.f for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.b as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.part DROP CONSTRAINT f;

-- alter table public.part: no longer a partition of public.b
-- hazard second-table-lock: locks table public.b as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.b DETACH PARTITION public.part;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
-- hazard breaks-running-code: code that uses table public.b fails from here on
DROP TABLE public.b;

-- create table public.a
CREATE TABLE public.a (
  k integer NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (k)
) PARTITION BY RANGE (k);

-- alter table public.part: name of a NOT NULL constraint
ALTER TABLE public.part RENAME CONSTRAINT b_k_not_null TO a_k_not_null;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone; others are refused from now on
ALTER TABLE public.part DROP CONSTRAINT IF EXISTS part__schemadiff_bound, ADD CONSTRAINT part__schemadiff_bound CHECK (((k IS NOT NULL) AND (k >= 0) AND (k < 10))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.part outside of FOR VALUES FROM (0) TO (10)
ALTER TABLE public.part VALIDATE CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.a, as the check has proved
-- hazard second-table-lock: locks table public.b as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.a ATTACH PARTITION public.part FOR VALUES FROM (0) TO (10);

COMMIT;

BEGIN;

-- alter table public.part: the check has served
ALTER TABLE public.part DROP CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- create constraint public.part.f, for new rows again
ALTER TABLE public.part ADD CONSTRAINT f FOREIGN KEY (k) REFERENCES public.a(k) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.part.f: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.part.f
ALTER TABLE public.part VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
