-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.u: storage parameters
ALTER TABLE public.u SET (fillfactor='70');

COMMIT;

RESET check_function_bodies;
