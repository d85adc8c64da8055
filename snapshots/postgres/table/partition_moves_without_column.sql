-- for PostgreSQL 18
-- 15 changes (7 create, 1 alter, 7 drop) · 11 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.b
CREATE TABLE public.b (
  k text,
  kept integer,
  come integer
) PARTITION BY LIST (k);

-- alter table public.part: no longer a partition of public.a
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.a DETACH PARTITION public.part;

-- drop index public.part_gone_idx
DROP INDEX public.part_gone_idx;

-- drop column public.part.gone
-- hazard data-loss: drops column public.part.gone and all values in it
-- hazard breaks-running-code: code that uses column public.part.gone fails from here on
ALTER TABLE public.part DROP COLUMN gone;

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

-- create column public.part.come
ALTER TABLE public.part ADD COLUMN come integer;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone; others are refused from now on
ALTER TABLE public.part DROP CONSTRAINT IF EXISTS part__schemadiff_bound, ADD CONSTRAINT part__schemadiff_bound CHECK (((k IS NOT NULL) AND (k = 'x'::text))) NOT VALID;

COMMIT;

BEGIN;

-- alter table public.part: rows of its bound alone: look at those that are there
-- evidence: 0 rows of public.part outside of FOR VALUES IN ('x')
ALTER TABLE public.part VALIDATE CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.b, as the check has proved
ALTER TABLE public.b ATTACH PARTITION public.part FOR VALUES IN ('x');

COMMIT;

BEGIN;

-- alter table public.part: the check has served
ALTER TABLE public.part DROP CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- create index public.b_come_idx
CREATE INDEX b_come_idx ON public.b USING btree (come);

COMMIT;

RESET check_function_bodies;
