-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter membership of ann in team: inherit, set
-- hazard privilege-widened: lets ann do more of what team may
GRANT team TO ann WITH INHERIT TRUE, SET FALSE;

-- alter membership of bob in team: admin, inherit, set
-- hazard privilege-widened: lets bob make others members of team
GRANT team TO bob WITH ADMIN OPTION, INHERIT FALSE, SET TRUE;

-- create membership of cid in team
-- hazard privilege-widened: lets cid do what team may
GRANT team TO cid WITH INHERIT FALSE, SET FALSE;

COMMIT;

RESET check_function_bodies;
