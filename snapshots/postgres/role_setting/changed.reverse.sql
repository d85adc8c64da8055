-- for PostgreSQL 18
-- 9 changes (4 create, 1 alter, 4 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role gone
CREATE ROLE gone;

-- drop setting idle_in_transaction_session_timeout of all roles
ALTER ROLE ALL RESET idle_in_transaction_session_timeout;

-- drop setting search_path of role app
ALTER ROLE app RESET search_path;

-- create setting statement_timeout of all roles
ALTER ROLE ALL SET statement_timeout TO '1min';

-- create setting lock_timeout of role app
ALTER ROLE app SET lock_timeout TO '2s';

-- alter setting work_mem of role app: value
ALTER ROLE app SET work_mem TO '4MB';

-- create setting search_path of role gone
ALTER ROLE gone SET search_path TO 'a';

-- drop role come
-- hazard data-loss: drops role come with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role come fails from here on
DROP ROLE come;

COMMIT;

RESET check_function_bodies;
