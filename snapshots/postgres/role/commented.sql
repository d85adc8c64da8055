-- for PostgreSQL 18
-- 4 changes (1 create, 1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create comment on role plain
COMMENT ON ROLE plain IS 'it''s new';

-- alter comment on role told: text
COMMENT ON ROLE told IS 'anew';

-- drop role gone
-- hazard data-loss: drops role gone with its password and its settings, which fails as long as another database of the server has something of it
-- hazard breaks-running-code: code that uses role gone fails from here on
DROP ROLE gone;

COMMIT;

RESET check_function_bodies;
