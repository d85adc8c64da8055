-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter subscription a: binary = false, streaming = off
ALTER SUBSCRIPTION a SET (binary = false, streaming = off);

-- alter subscription b: binary = true, streaming = off
ALTER SUBSCRIPTION b SET (binary = true, streaming = off);

COMMIT;

RESET check_function_bodies;
