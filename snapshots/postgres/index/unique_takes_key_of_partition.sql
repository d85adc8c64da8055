-- for PostgreSQL 18
-- 8 changes (7 create, 1 alter) · 7 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.other
CREATE TABLE public.other (
  a integer
) PARTITION BY LIST (a);

-- create table public.other_part
CREATE TABLE public.other_part PARTITION OF public.other FOR VALUES IN (1);

-- create index public.other_a
CREATE UNIQUE INDEX other_a ON ONLY public.other USING btree (a);

-- create constraint public.other_part.other_part_unique
ALTER TABLE public.other_part ADD CONSTRAINT other_part_unique UNIQUE (a);

-- alter constraint public.other_part.other_part_unique: a part of index public.other_a
ALTER INDEX public.other_a ATTACH PARTITION public.other_part_unique;

COMMIT;

BEGIN;

-- create index public.whole_a
-- evidence: 0 duplicate keys of public.whole in a
CREATE UNIQUE INDEX whole_a ON ONLY public.whole USING btree (a);

COMMIT;

BEGIN;

-- alter constraint public.part.part_pkey: a part of index public.whole_a
ALTER INDEX public.whole_a ATTACH PARTITION public.part_pkey;

COMMIT;

RESET check_function_bodies;
