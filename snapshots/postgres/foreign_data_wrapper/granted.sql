-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on foreign-data wrapper w to reader
GRANT USAGE ON FOREIGN DATA WRAPPER w TO reader WITH GRANT OPTION;

-- grant on foreign-data wrapper w to writer
-- hazard privilege-widened: gives USAGE on foreign-data wrapper w to writer
GRANT USAGE ON FOREIGN DATA WRAPPER w TO writer;

COMMIT;

RESET check_function_bodies;
