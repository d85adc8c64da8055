-- for PostgreSQL 18
-- 9 changes (9 create) · 5 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.p_rest
CREATE TABLE public.p_rest (
  a integer,
  b text
);

-- create table public.p_x
CREATE TABLE public.p_x (
  a integer,
  b text
) PARTITION BY HASH (a);

COMMIT;

BEGIN;

-- alter table public.p_rest: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p_rest DEFAULT;

COMMIT;

BEGIN;

-- alter table public.p_x: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p_x FOR VALUES IN ('x');

COMMIT;

BEGIN;

-- create table public.p_x0
CREATE TABLE public.p_x0 PARTITION OF public.p_x FOR VALUES WITH (modulus 2, remainder 0);

COMMIT;

RESET check_function_bodies;
