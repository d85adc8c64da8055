-- for PostgreSQL 18
-- 3 changes (2 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i
DROP INDEX public.i;

-- create table public.i
CREATE TABLE public.i (
  a integer
);

COMMIT;

RESET check_function_bodies;
