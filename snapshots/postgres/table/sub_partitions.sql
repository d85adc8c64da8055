-- for PostgreSQL 18
-- 9 changes (9 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.p_rest
CREATE TABLE public.p_rest PARTITION OF public.p DEFAULT;

-- create table public.p_x
CREATE TABLE public.p_x PARTITION OF public.p FOR VALUES IN ('x') PARTITION BY HASH (a);

-- create table public.p_x0
CREATE TABLE public.p_x0 PARTITION OF public.p_x FOR VALUES WITH (modulus 2, remainder 0);

COMMIT;

RESET check_function_bodies;
