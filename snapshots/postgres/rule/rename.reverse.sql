-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename rule public.t.b to a
ALTER RULE b ON public.t RENAME TO a;

COMMIT;

RESET check_function_bodies;
