-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function "S"."f(x)"("S"."T(", integer[]): volatility
ALTER FUNCTION "S"."f(x)"("S"."T(", integer[]) STABLE;

COMMIT;

RESET check_function_bodies;
