-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.a
DROP POLICY a ON public.t;

COMMIT;

RESET check_function_bodies;
