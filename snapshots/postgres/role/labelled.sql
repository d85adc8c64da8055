-- for PostgreSQL 18
-- 4 changes (1 create, 3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on role masked
-- hazard privilege-widened: security label of demo on role masked is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON ROLE masked IS NULL;

-- create security label of demo on role plain
SECURITY LABEL FOR demo ON ROLE plain IS 'it''s new';

-- drop role gone
-- hazard data-loss: drops role gone with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role gone fails from here on
DROP ROLE gone;

COMMIT;

RESET check_function_bodies;
