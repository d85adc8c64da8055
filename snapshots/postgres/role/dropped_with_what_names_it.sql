-- for PostgreSQL 18
-- 10 changes (3 alter, 7 drop) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- change default privilege on tables to leaver in schema app
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM leaver;

-- change default privilege on tables to stayer of role leaver
ALTER DEFAULT PRIVILEGES FOR ROLE leaver REVOKE SELECT ON TABLES FROM stayer;

-- revoke on column app.u.b from leaver
REVOKE UPDATE (b) ON TABLE app.u FROM leaver;

-- revoke on table app.u from leaver
REVOKE SELECT ON TABLE app.u FROM leaver;

-- drop user mapping for leaver on server s
DROP USER MAPPING FOR leaver SERVER s;

-- drop policy app.t.q
DROP POLICY q ON app.t;

-- alter policy app.t.p: roles
-- hazard privilege-widened: policy app.t.p may let more rows through than before
ALTER POLICY p ON app.t TO stayer;

-- give schema app to stayer
ALTER SCHEMA app OWNER TO stayer;

-- give table app.t to stayer
ALTER TABLE app.t OWNER TO stayer;

-- drop role leaver
-- hazard data-loss: drops role leaver with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role leaver fails from here on
DROP ROLE leaver;

COMMIT;

RESET check_function_bodies;
