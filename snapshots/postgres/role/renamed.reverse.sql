-- for PostgreSQL 18
-- 7 changes (3 create, 1 alter, 3 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role "Old"
CREATE ROLE "Old" WITH LOGIN;

-- create membership of "Old" in team
GRANT team TO "Old";

-- create setting work_mem of role "Old"
ALTER ROLE "Old" SET work_mem TO '8MB';

-- give table public.t to "Old"
ALTER TABLE public.t OWNER TO "Old";

-- drop role new
-- hazard data-loss: drops role new with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role new fails from here on
DROP ROLE new;

COMMIT;

RESET check_function_bodies;
