-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on schema public
-- hazard privilege-widened: security label of demo on schema public is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON SCHEMA public IS NULL;

COMMIT;

RESET check_function_bodies;
