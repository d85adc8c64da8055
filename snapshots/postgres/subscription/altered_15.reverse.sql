-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription a: disable_on_error = false
ALTER SUBSCRIPTION a SET (disable_on_error = false);

COMMIT;

RESET check_function_bodies;
