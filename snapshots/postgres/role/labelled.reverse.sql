-- for PostgreSQL 18
-- 4 changes (3 create, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role gone
CREATE ROLE gone;

-- drop security label of demo on role plain
-- hazard privilege-widened: security label of demo on role plain is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON ROLE plain IS NULL;

-- create security label of demo on role gone
SECURITY LABEL FOR demo ON ROLE gone IS 'goes along';

-- create security label of demo on role masked
SECURITY LABEL FOR demo ON ROLE masked IS 'MASKED';

COMMIT;

RESET check_function_bodies;
