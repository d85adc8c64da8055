-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename language own to Own
ALTER LANGUAGE own RENAME TO "Own";

COMMIT;

RESET check_function_bodies;
