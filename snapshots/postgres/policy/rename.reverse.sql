-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename policy public.t."B c" to a
ALTER POLICY "B c" ON public.t RENAME TO a;

COMMIT;

RESET check_function_bodies;
