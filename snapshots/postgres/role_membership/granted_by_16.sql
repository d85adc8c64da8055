-- for PostgreSQL 18
-- 7 changes (3 create, 4 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role dan
CREATE ROLE dan;

-- drop membership of cid in team
REVOKE team FROM cid;

-- drop membership of cid in team granted by bob for now: it depends on membership of bob in team granted by ann
REVOKE team FROM cid GRANTED BY bob;

-- drop membership of bob in team granted by ann
REVOKE team FROM bob GRANTED BY ann;

-- create membership of bob in team
-- hazard privilege-widened: lets bob do what team may
GRANT team TO bob WITH ADMIN OPTION;

-- create membership of cid in team granted by bob again
GRANT team TO cid GRANTED BY bob;

-- create membership of dan in team granted by bob
GRANT team TO dan WITH ADMIN OPTION GRANTED BY bob;

-- drop role ann
-- hazard data-loss: drops role ann with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role ann fails from here on
DROP ROLE ann;

COMMIT;

RESET check_function_bodies;
