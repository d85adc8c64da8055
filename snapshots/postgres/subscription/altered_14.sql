-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription a: binary = true, streaming = on
ALTER SUBSCRIPTION a SET (binary = true, streaming = on);

-- alter subscription b: binary = false, streaming = on
ALTER SUBSCRIPTION b SET (binary = false, streaming = on);

COMMIT;

RESET check_function_bodies;
