-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename role "Old" to new
-- hazard breaks-running-code: code that uses role "Old" fails from here on
ALTER ROLE "Old" RENAME TO new;

COMMIT;

RESET check_function_bodies;
