-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop schema app
-- hazard breaks-running-code: code that uses schema app fails from here on
DROP SCHEMA app;

-- create schema other
CREATE SCHEMA other;

-- change default privilege on tables to reader in schema other
-- hazard privilege-widened: gives SELECT on new tables to reader
ALTER DEFAULT PRIVILEGES IN SCHEMA other GRANT SELECT ON TABLES TO reader;

COMMIT;

RESET check_function_bodies;
