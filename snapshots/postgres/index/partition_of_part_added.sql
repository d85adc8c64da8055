-- for PostgreSQL 18
-- 5 changes (5 create) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.t12
CREATE TABLE public.t12 (
  id integer CONSTRAINT t_id_not_null NOT NULL,
  a integer
);

COMMIT;

BEGIN;

-- alter table public.t12: a partition of table public.t1, which stays in use
ALTER TABLE public.t1 ATTACH PARTITION public.t12 FOR VALUES FROM (5) TO (10);

COMMIT;

RESET check_function_bodies;
