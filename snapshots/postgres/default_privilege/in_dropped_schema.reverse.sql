-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop schema other
-- hazard breaks-running-code: code that uses schema other fails from here on
DROP SCHEMA other;

-- create schema app
CREATE SCHEMA app;

-- change default privilege on tables to reader in schema app
-- hazard privilege-widened: gives SELECT on new tables to reader
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO reader;

COMMIT;

RESET check_function_bodies;
