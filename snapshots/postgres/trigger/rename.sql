-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename trigger public.t.a to b
ALTER TRIGGER a ON public.t RENAME TO b;

COMMIT;

RESET check_function_bodies;
