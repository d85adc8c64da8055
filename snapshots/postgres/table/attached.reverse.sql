-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.c: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.c;

COMMIT;

RESET check_function_bodies;
