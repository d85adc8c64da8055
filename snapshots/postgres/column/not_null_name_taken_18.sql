-- for PostgreSQL 18
-- 6 changes (6 create) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.orders
CREATE TABLE public.orders (
  id integer CONSTRAINT orders_id_not_null NOT NULL,
  placed date
) PARTITION BY RANGE (placed);

-- create table public.orders_first
CREATE TABLE public.orders_first PARTITION OF public.orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- alter table public.orders_first: for NOT NULL constraints other than those above
ALTER TABLE public.orders DETACH PARTITION public.orders_first;

-- alter table public.orders_first: name of a NOT NULL constraint
ALTER TABLE public.orders_first RENAME CONSTRAINT orders_id_not_null TO orders_first_id_not_null;

-- alter table public.orders_first: a partition of public.orders
ALTER TABLE public.orders ATTACH PARTITION public.orders_first FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

COMMIT;

RESET check_function_bodies;
