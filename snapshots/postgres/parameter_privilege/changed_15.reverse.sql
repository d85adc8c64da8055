-- for PostgreSQL 18
-- 8 changes (3 create, 2 alter, 3 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role gone
CREATE ROLE gone;

-- drop privilege on parameter "app.what" to come
REVOKE SET ON PARAMETER "app.what" FROM come;

-- drop privilege on parameter "app.what" to pg_monitor
REVOKE SET ON PARAMETER "app.what" FROM pg_monitor;

-- create privilege on parameter log_duration to PUBLIC
-- hazard privilege-widened: gives SET on parameter log_duration to PUBLIC
GRANT SET ON PARAMETER log_duration TO PUBLIC;

-- alter privilege on parameter log_min_messages to app: privileges
-- hazard privilege-widened: gives SET on parameter log_min_messages to app
REVOKE ALTER SYSTEM ON PARAMETER log_min_messages FROM app;

-- alter privilege on parameter log_min_messages to app: privileges
GRANT SET ON PARAMETER log_min_messages TO app;

-- create privilege on parameter log_statement to gone
-- hazard privilege-widened: gives SET on parameter log_statement to gone
GRANT SET ON PARAMETER log_statement TO gone;

-- alter privilege on parameter work_mem to ops: privileges
-- hazard privilege-widened: gives ALTER SYSTEM on parameter work_mem to ops
GRANT ALTER SYSTEM, SET ON PARAMETER work_mem TO ops WITH GRANT OPTION;

-- drop role come
-- hazard data-loss: drops role come with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role come fails from here on
DROP ROLE come;

COMMIT;

RESET check_function_bodies;
