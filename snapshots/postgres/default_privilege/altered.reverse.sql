-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on tables to writer
-- hazard privilege-widened: gives INSERT on new tables to writer
ALTER DEFAULT PRIVILEGES REVOKE UPDATE ON TABLES FROM writer;

-- change default privilege on tables to writer
ALTER DEFAULT PRIVILEGES REVOKE GRANT OPTION FOR SELECT ON TABLES FROM writer;

-- change default privilege on tables to writer
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO writer;

-- change default privilege on tables to reader in schema public
-- hazard privilege-widened: gives INSERT on new tables to reader
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT, SELECT ON TABLES TO reader WITH GRANT OPTION;

COMMIT;

RESET check_function_bodies;
