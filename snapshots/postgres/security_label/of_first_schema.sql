-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create security label of demo on schema public
SECURITY LABEL FOR demo ON SCHEMA public IS 'ours';

COMMIT;

RESET check_function_bodies;
