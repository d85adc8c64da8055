-- for PostgreSQL 18
-- 9 changes (1 create, 1 alter, 7 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop membership of ann in all_teams
REVOKE all_teams FROM ann;

-- drop membership of ann in pg_monitor
REVOKE pg_monitor FROM ann;

-- drop membership of bob in pg_monitor
REVOKE pg_monitor FROM bob;

-- alter role bob: inherit
ALTER ROLE bob WITH INHERIT;

-- create membership of bob in team
-- hazard privilege-widened: lets bob do what team may
GRANT team TO bob;

-- drop role all_teams
-- hazard data-loss: drops role all_teams with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role all_teams fails from here on
DROP ROLE all_teams;

-- drop role cid
-- hazard data-loss: drops role cid with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role cid fails from here on
DROP ROLE cid;

COMMIT;

RESET check_function_bodies;
