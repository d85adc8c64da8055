-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.total(integer, integer): cost
ALTER FUNCTION public.total(integer, integer) COST 0.5;

COMMIT;

RESET check_function_bodies;
