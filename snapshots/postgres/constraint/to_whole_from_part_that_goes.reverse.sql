-- for PostgreSQL 18
-- 12 changes (12 create) · 5 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.part
CREATE TABLE public.part (
  a integer CONSTRAINT whole_a_not_null NOT NULL
) PARTITION BY RANGE (a);

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.whole, which stays in use
ALTER TABLE public.whole ATTACH PARTITION public.part FOR VALUES WITH (modulus 2, remainder 0);

COMMIT;

BEGIN;

-- create table public.first
CREATE TABLE public.first PARTITION OF public.part FOR VALUES FROM (0) TO (10);

-- create table public.others
CREATE TABLE public.others PARTITION OF public.part DEFAULT;

-- create constraint public.part.of_whole
-- hazard second-table-lock: locks table public.whole as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.part ADD CONSTRAINT of_whole FOREIGN KEY (a) REFERENCES public.whole(a);

COMMIT;

RESET check_function_bodies;
