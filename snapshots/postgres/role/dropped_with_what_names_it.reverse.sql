-- for PostgreSQL 18
-- 10 changes (7 create, 3 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role leaver
CREATE ROLE leaver;

-- alter policy app.t.p: roles
-- hazard privilege-widened: policy app.t.p may let more rows through than before
ALTER POLICY p ON app.t TO leaver, stayer;

-- create policy app.t.q
-- hazard privilege-widened: policy app.t.q lets more rows through than before
CREATE POLICY q ON app.t TO leaver
    USING ((a > 1));

-- create user mapping for leaver on server s
CREATE USER MAPPING FOR leaver SERVER s;

-- give schema app to leaver
ALTER SCHEMA app OWNER TO leaver;

-- give table app.t to leaver
ALTER TABLE app.t OWNER TO leaver;

-- grant on table app.u to leaver
-- hazard privilege-widened: gives SELECT on table app.u to leaver
GRANT SELECT ON TABLE app.u TO leaver;

-- grant on column app.u.b to leaver
-- hazard privilege-widened: gives UPDATE on column app.u.b to leaver
GRANT UPDATE (b) ON TABLE app.u TO leaver;

-- change default privilege on tables to leaver in schema app
-- hazard privilege-widened: gives SELECT on new tables to leaver
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO leaver;

-- change default privilege on tables to stayer of role leaver
-- hazard privilege-widened: gives SELECT on new tables to stayer
ALTER DEFAULT PRIVILEGES FOR ROLE leaver GRANT SELECT ON TABLES TO stayer;

COMMIT;

RESET check_function_bodies;
