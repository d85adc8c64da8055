-- for PostgreSQL 18
-- 3 changes (2 create, 1 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- drop index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

BEGIN;

-- create table public.i
CREATE TABLE public.i (
  a integer
);

COMMIT;

RESET check_function_bodies;
