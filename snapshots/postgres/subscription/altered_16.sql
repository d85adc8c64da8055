-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription a: streaming = on, password_required = false, run_as_owner = true, origin = none
ALTER SUBSCRIPTION a SET (streaming = on, password_required = false, run_as_owner = true, origin = none);

-- alter subscription b: streaming = parallel, origin = any
ALTER SUBSCRIPTION b SET (streaming = parallel, origin = any);

COMMIT;

RESET check_function_bodies;
