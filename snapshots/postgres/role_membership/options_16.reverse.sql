-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop membership of cid in team
REVOKE team FROM cid;

-- alter membership of ann in team: inherit, set
-- hazard privilege-widened: lets ann do more of what team may
GRANT team TO ann WITH INHERIT FALSE, SET TRUE;

-- alter membership of bob in team: admin, inherit, set
-- hazard privilege-widened: lets bob do more of what team may
REVOKE ADMIN OPTION FOR team FROM bob;

-- alter membership of bob in team: admin, inherit, set
GRANT team TO bob WITH INHERIT TRUE, SET FALSE;

COMMIT;

RESET check_function_bodies;
