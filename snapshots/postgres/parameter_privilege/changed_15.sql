-- for PostgreSQL 18
-- 8 changes (3 create, 2 alter, 3 drop) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role come
CREATE ROLE come;

-- drop privilege on parameter log_duration to PUBLIC
REVOKE SET ON PARAMETER log_duration FROM PUBLIC;

-- drop privilege on parameter log_statement to gone
REVOKE SET ON PARAMETER log_statement FROM gone;

-- create privilege on parameter "app.what" to come
-- hazard privilege-widened: gives SET on parameter "app.what" to come
GRANT SET ON PARAMETER "app.what" TO come;

-- create privilege on parameter "app.what" to pg_monitor
-- hazard privilege-widened: gives SET on parameter "app.what" to pg_monitor
GRANT SET ON PARAMETER "app.what" TO pg_monitor;

-- alter privilege on parameter log_min_messages to app: privileges
-- hazard privilege-widened: gives ALTER SYSTEM on parameter log_min_messages to app
REVOKE SET ON PARAMETER log_min_messages FROM app;

-- alter privilege on parameter log_min_messages to app: privileges
GRANT ALTER SYSTEM ON PARAMETER log_min_messages TO app;

-- alter privilege on parameter work_mem to ops: privileges
REVOKE ALTER SYSTEM ON PARAMETER work_mem FROM ops;

-- alter privilege on parameter work_mem to ops: privileges
REVOKE GRANT OPTION FOR SET ON PARAMETER work_mem FROM ops;

-- drop role gone
-- hazard data-loss: drops role gone with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role gone fails from here on
DROP ROLE gone;

COMMIT;

RESET check_function_bodies;
