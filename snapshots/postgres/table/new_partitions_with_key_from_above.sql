-- for PostgreSQL 18
-- 8 changes (8 create) · 3 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.part
CREATE TABLE public.part (
  a integer,
  b integer
) PARTITION BY LIST (b);

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.whole, which stays in use
-- hazard second-table-lock: locks table public.referenced as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.whole ATTACH PARTITION public.part FOR VALUES IN (1, 2);

COMMIT;

BEGIN;

-- create table public.part_of_part
-- hazard second-table-lock: locks table public.referenced as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
CREATE TABLE public.part_of_part PARTITION OF public.part FOR VALUES IN (1);

COMMIT;

RESET check_function_bodies;
