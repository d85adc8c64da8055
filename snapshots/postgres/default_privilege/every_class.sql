-- for PostgreSQL 18
-- 12 changes (12 create) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on functions to PUBLIC
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- change default privilege on schemas to "Odd Role"
-- hazard privilege-widened: gives USAGE on new schemas to "Odd Role"
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO "Odd Role";

-- change default privilege on sequences to writer
-- hazard privilege-widened: gives USAGE on new sequences to writer
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO writer WITH GRANT OPTION;

-- change default privilege on tables to the owner
ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM CURRENT_USER;

-- change default privilege on tables to reader
-- hazard privilege-widened: gives SELECT on new tables to reader
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader;

-- change default privilege on types to PUBLIC
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;

-- change default privilege on functions to reader in schema app
-- hazard privilege-widened: gives EXECUTE on new functions to reader
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT EXECUTE ON FUNCTIONS TO reader;

-- change default privilege on tables to PUBLIC in schema app
-- hazard privilege-widened: gives SELECT on new tables to PUBLIC
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO PUBLIC;

-- change default privilege on tables to writer in schema app
-- hazard privilege-widened: gives INSERT, SELECT on new tables to writer
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT INSERT, SELECT ON TABLES TO writer;

-- change default privilege on functions to PUBLIC of role writer
ALTER DEFAULT PRIVILEGES FOR ROLE writer REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- change default privilege on types to the owner of role writer
ALTER DEFAULT PRIVILEGES FOR ROLE writer REVOKE USAGE ON TYPES FROM writer;

-- change default privilege on tables to reader of role writer in schema app
-- hazard privilege-widened: gives SELECT on new tables to reader
ALTER DEFAULT PRIVILEGES FOR ROLE writer IN SCHEMA app GRANT SELECT ON TABLES TO reader;

COMMIT;

RESET check_function_bodies;
