-- for PostgreSQL 18
-- 9 changes (4 create, 1 alter, 4 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role come
CREATE ROLE come;

-- drop setting statement_timeout of all roles
ALTER ROLE ALL RESET statement_timeout;

-- drop setting lock_timeout of role app
ALTER ROLE app RESET lock_timeout;

-- create setting idle_in_transaction_session_timeout of all roles
ALTER ROLE ALL SET idle_in_transaction_session_timeout TO '1min';

-- create setting search_path of role app
ALTER ROLE app SET search_path TO 'a', 'B c';

-- alter setting work_mem of role app: value
ALTER ROLE app SET work_mem TO '8MB';

-- create setting "app.what" of role come
ALTER ROLE come SET "app.what" TO 'it''s';

-- drop role gone
-- hazard data-loss: drops role gone with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role gone fails from here on
DROP ROLE gone;

COMMIT;

RESET check_function_bodies;
