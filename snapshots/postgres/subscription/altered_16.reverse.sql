-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription a: streaming = parallel, password_required = true, run_as_owner = false, origin = any
ALTER SUBSCRIPTION a SET (streaming = parallel, password_required = true, run_as_owner = false, origin = any);

-- alter subscription b: streaming = off, origin = none
ALTER SUBSCRIPTION b SET (streaming = off, origin = none);

COMMIT;

RESET check_function_bodies;
