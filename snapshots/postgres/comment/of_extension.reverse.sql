-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on extension citext
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

COMMIT;

RESET check_function_bodies;
