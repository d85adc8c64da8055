-- for PostgreSQL 18
-- 9 changes (7 create, 1 alter, 1 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role all_teams
CREATE ROLE all_teams;

-- create role cid
CREATE ROLE cid WITH LOGIN;

-- drop membership of bob in team
REVOKE team FROM bob;

-- alter role bob: inherit
ALTER ROLE bob WITH NOINHERIT;

-- create membership of ann in all_teams
-- hazard privilege-widened: lets ann do what all_teams may
GRANT all_teams TO ann WITH ADMIN OPTION;

-- create membership of ann in pg_monitor
-- hazard privilege-widened: lets ann do what pg_monitor may
GRANT pg_monitor TO ann;

-- create membership of bob in pg_monitor
-- hazard privilege-widened: lets bob do what pg_monitor may
GRANT pg_monitor TO bob WITH INHERIT FALSE;

-- create membership of all_teams in team
GRANT team TO all_teams;

-- create membership of cid in team
GRANT team TO cid;

COMMIT;

RESET check_function_bodies;
