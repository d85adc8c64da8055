-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.total(integer, integer): parallel
ALTER FUNCTION public.total(integer, integer) PARALLEL SAFE;

COMMIT;

RESET check_function_bodies;
