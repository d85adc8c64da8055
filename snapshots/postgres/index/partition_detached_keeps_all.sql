-- for PostgreSQL 18
-- 6 changes (5 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.p1;

-- drop index public.i
DROP INDEX public.i;

COMMIT;

RESET check_function_bodies;
