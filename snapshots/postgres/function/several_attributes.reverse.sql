-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.total(integer, integer): cost, parallel, strict, volatility
ALTER FUNCTION public.total(integer, integer) COST 100 PARALLEL UNSAFE CALLED ON NULL INPUT VOLATILE;

COMMIT;

RESET check_function_bodies;
