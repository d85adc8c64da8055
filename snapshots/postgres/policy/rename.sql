-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename policy public.t.a to B c
ALTER POLICY a ON public.t RENAME TO "B c";

COMMIT;

RESET check_function_bodies;
