-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop extension citext
-- hazard breaks-running-code: code that uses extension citext fails from here on
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;
