-- for PostgreSQL 18
-- 7 changes (4 create, 3 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role ann
CREATE ROLE ann;

-- drop membership of cid in team granted by bob for now: it depends on membership of bob in team
REVOKE team FROM cid GRANTED BY bob;

-- create membership of ann in team
GRANT team TO ann WITH ADMIN OPTION;

-- create membership of bob in team granted by ann
-- hazard privilege-widened: lets bob do what team may
GRANT team TO bob WITH ADMIN OPTION GRANTED BY ann;

-- create membership of cid in team
-- hazard privilege-widened: lets cid do what team may
GRANT team TO cid;

-- create membership of cid in team granted by bob again
GRANT team TO cid GRANTED BY bob;

-- drop role dan
-- hazard data-loss: drops role dan with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role dan fails from here on
DROP ROLE dan;

-- drop membership of bob in team
REVOKE team FROM bob;

COMMIT;

RESET check_function_bodies;
