-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription a: disable_on_error = true
ALTER SUBSCRIPTION a SET (disable_on_error = true);

COMMIT;

RESET check_function_bodies;
