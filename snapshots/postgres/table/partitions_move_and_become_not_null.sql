-- for PostgreSQL 18
-- 12 changes (4 create, 4 alter, 4 drop) · 20 statements in 15 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: no longer a partition of public.events
-- hazard second-table-lock: locks table public.events as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.events DETACH PARTITION public.p1;

-- alter table public.p2: no longer a partition of public.events
-- hazard second-table-lock: locks table public.events as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.events DETACH PARTITION public.p2;

-- drop table public.events
-- hazard data-loss: drops table public.events and all rows in it
-- hazard breaks-running-code: code that uses table public.events fails from here on
DROP TABLE public.events;

-- create table public.happenings
CREATE TABLE public.happenings (
  a integer NOT NULL,
  b text NOT NULL,
  CONSTRAINT k PRIMARY KEY (b)
) PARTITION BY LIST (b);

COMMIT;

BEGIN;

-- alter column public.p1.a: not null, for new rows
ALTER TABLE public.p1 ADD CONSTRAINT p1_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- alter column public.p1.a: not null, for the rows that are there
-- evidence: 0 rows of public.p1 with NULL in a
ALTER TABLE public.p1 VALIDATE CONSTRAINT p1_a_not_null;

COMMIT;

BEGIN;

-- alter table public.p1: name of a NOT NULL constraint
ALTER TABLE public.p1 RENAME CONSTRAINT events_b_not_null TO happenings_b_not_null;

-- alter table public.p1: the NOT NULL of a is that of the whole
ALTER TABLE public.p1 RENAME CONSTRAINT p1_a_not_null TO happenings_a_not_null;

COMMIT;

BEGIN;

-- alter table public.p1: rows of its bound alone; others are refused from now on
ALTER TABLE public.p1 DROP CONSTRAINT IF EXISTS p1__schemadiff_bound, ADD CONSTRAINT p1__schemadiff_bound CHECK (((b IS NOT NULL) AND (b = 'v1'::text))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.p1: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.p1 outside of FOR VALUES IN ('v1')
ALTER TABLE public.p1 VALIDATE CONSTRAINT p1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.p1: a partition of table public.happenings, as the check has proved
ALTER TABLE public.happenings ATTACH PARTITION public.p1 FOR VALUES IN ('v1');

COMMIT;

BEGIN;

-- alter table public.p1: the check has served
ALTER TABLE public.p1 DROP CONSTRAINT p1__schemadiff_bound;

COMMIT;

BEGIN;

-- alter column public.p2.a: not null, for new rows
ALTER TABLE public.p2 ADD CONSTRAINT p2_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- alter column public.p2.a: not null, for the rows that are there
-- evidence: 0 rows of public.p2 with NULL in a
ALTER TABLE public.p2 VALIDATE CONSTRAINT p2_a_not_null;

COMMIT;

BEGIN;

-- alter table public.p2: name of a NOT NULL constraint
ALTER TABLE public.p2 RENAME CONSTRAINT events_b_not_null TO happenings_b_not_null;

-- alter table public.p2: the NOT NULL of a is that of the whole
ALTER TABLE public.p2 RENAME CONSTRAINT p2_a_not_null TO happenings_a_not_null;

COMMIT;

BEGIN;

-- alter table public.p2: rows of its bound alone; others are refused from now on
ALTER TABLE public.p2 DROP CONSTRAINT IF EXISTS p2__schemadiff_bound, ADD CONSTRAINT p2__schemadiff_bound CHECK (((b IS NOT NULL) AND (b = 'w1'::text))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.p2: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.p2 outside of FOR VALUES IN ('w1')
ALTER TABLE public.p2 VALIDATE CONSTRAINT p2__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.p2: a partition of table public.happenings, as the check has proved
ALTER TABLE public.happenings ATTACH PARTITION public.p2 FOR VALUES IN ('w1');

COMMIT;

BEGIN;

-- alter table public.p2: the check has served
ALTER TABLE public.p2 DROP CONSTRAINT p2__schemadiff_bound;

COMMIT;

RESET check_function_bodies;
