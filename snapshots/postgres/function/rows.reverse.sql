-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.numbers(): rows
ALTER FUNCTION public.numbers() ROWS 10;

COMMIT;

RESET check_function_bodies;
