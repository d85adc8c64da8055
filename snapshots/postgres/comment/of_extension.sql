-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create comment on extension citext
COMMENT ON EXTENSION citext IS 'lower and upper case alike';

COMMIT;

RESET check_function_bodies;
