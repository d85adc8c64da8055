-- for PostgreSQL 18
-- 4 changes (2 create, 1 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create role gone
CREATE ROLE gone;

-- drop comment on role plain
COMMENT ON ROLE plain IS NULL;

-- create comment on role gone
COMMENT ON ROLE gone IS 'goes along';

-- alter comment on role told: text
COMMENT ON ROLE told IS 'of old';

COMMIT;

RESET check_function_bodies;
