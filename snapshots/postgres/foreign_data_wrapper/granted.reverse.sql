-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- revoke on foreign-data wrapper w from writer
REVOKE USAGE ON FOREIGN DATA WRAPPER w FROM writer;

-- revoke on foreign-data wrapper w from reader
REVOKE GRANT OPTION FOR USAGE ON FOREIGN DATA WRAPPER w FROM reader;

COMMIT;

RESET check_function_bodies;
