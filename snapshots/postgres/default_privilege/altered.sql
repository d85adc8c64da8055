-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on tables to writer
-- hazard privilege-widened: gives UPDATE on new tables to writer
ALTER DEFAULT PRIVILEGES REVOKE INSERT ON TABLES FROM writer;

-- change default privilege on tables to writer
ALTER DEFAULT PRIVILEGES GRANT SELECT, UPDATE ON TABLES TO writer WITH GRANT OPTION;

-- change default privilege on tables to reader in schema public
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE INSERT ON TABLES FROM reader;

-- change default privilege on tables to reader in schema public
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE GRANT OPTION FOR SELECT ON TABLES FROM reader;

COMMIT;

RESET check_function_bodies;
