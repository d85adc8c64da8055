-- for PostgreSQL 18
-- 5 changes (3 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.p1: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.p1;

-- drop constraint public.p1.p1_pkey
ALTER TABLE public.p1 DROP CONSTRAINT p1_pkey;

-- drop index public.p1_c_idx
DROP INDEX public.p1_c_idx;

COMMIT;

RESET check_function_bodies;
