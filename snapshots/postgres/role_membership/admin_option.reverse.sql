-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter membership of ann in team: admin
REVOKE ADMIN OPTION FOR team FROM ann;

-- alter membership of bob in team: admin
-- hazard privilege-widened: lets bob make others members of team
GRANT team TO bob WITH ADMIN OPTION;

COMMIT;

RESET check_function_bodies;
