-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter membership of ann in team: admin
-- hazard privilege-widened: lets ann make others members of team
GRANT team TO ann WITH ADMIN OPTION;

-- alter membership of bob in team: admin
REVOKE ADMIN OPTION FOR team FROM bob;

COMMIT;

RESET check_function_bodies;
