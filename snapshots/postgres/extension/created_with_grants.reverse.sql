-- for PostgreSQL 18
-- 3 changes (3 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop extension pgcrypto
-- hazard breaks-running-code: code that uses extension pgcrypto fails from here on
DROP EXTENSION pgcrypto;

COMMIT;

RESET check_function_bodies;
