-- for PostgreSQL 18
-- 4 changes (4 create) · 3 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create column public.a.more
ALTER TABLE public.a ADD COLUMN more boolean;

-- create table public.part
CREATE TABLE public.part (
  k integer,
  more boolean
);

COMMIT;

BEGIN;

-- alter table public.part: a partition of table public.a, which stays in use
ALTER TABLE public.a ATTACH PARTITION public.part FOR VALUES WITH (modulus 2, remainder 1);

COMMIT;

RESET check_function_bodies;
