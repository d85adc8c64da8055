-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on schema public
COMMENT ON SCHEMA public IS 'standard public schema';

COMMIT;

RESET check_function_bodies;
