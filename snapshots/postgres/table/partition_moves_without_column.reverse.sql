-- for PostgreSQL 18
-- 15 changes (7 create, 1 alter, 7 drop) · 11 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.a
CREATE TABLE public.a (
  k text,
  gone integer,
  kept integer
) PARTITION BY LIST (k);

-- alter table public.part: no longer a partition of public.b
-- hazard second-table-lock: locks table public.b as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.b DETACH PARTITION public.part;

-- drop index public.part_come_idx
DROP INDEX public.part_come_idx;

-- drop column public.part.come
-- hazard data-loss: drops column public.part.come and all values in it
-- hazard breaks-running-code: code that uses column public.part.come fails from here on
ALTER TABLE public.part DROP COLUMN come;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
-- hazard breaks-running-code: code that uses table public.b fails from here on
DROP TABLE public.b;

-- create column public.part.gone
ALTER TABLE public.part ADD COLUMN gone integer;

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

-- alter table public.part: a partition of table public.a, as the check has proved
ALTER TABLE public.a ATTACH PARTITION public.part FOR VALUES IN ('x');

COMMIT;

BEGIN;

-- alter table public.part: the check has served
ALTER TABLE public.part DROP CONSTRAINT part__schemadiff_bound;

COMMIT;

BEGIN;

-- create index public.a_gone_idx
CREATE INDEX a_gone_idx ON public.a USING btree (gone);

COMMIT;

RESET check_function_bodies;
