-- for PostgreSQL 18
-- 15 changes (7 create, 1 alter, 7 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.a
CREATE TABLE public.a (
  k text,
  gone integer,
  kept integer
) PARTITION BY LIST (k);

-- alter table public.part: no longer a partition of public.b
ALTER TABLE public.b DETACH PARTITION public.part;

-- drop index public.part_come_idx
DROP INDEX public.part_come_idx;

-- drop column public.part.come
-- hazard data-loss: drops column public.part.come and all values in it
ALTER TABLE public.part DROP COLUMN come;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
DROP TABLE public.b;

-- create column public.part.gone
ALTER TABLE public.part ADD COLUMN gone integer;

-- alter table public.part: a partition of public.a
-- hazard needs-valid-data: fails if rows of table public.part lie outside of FOR VALUES IN ('x')
ALTER TABLE public.a ATTACH PARTITION public.part FOR VALUES IN ('x');

-- create index public.a_gone_idx
CREATE INDEX a_gone_idx ON public.a USING btree (gone);

COMMIT;

RESET check_function_bodies;
