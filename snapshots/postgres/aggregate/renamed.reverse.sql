-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename aggregate public."Sum"(integer) to total(integer)
-- hazard breaks-running-code: code that uses aggregate public."Sum"(integer) fails from here on
ALTER AGGREGATE public."Sum"(integer) RENAME TO total;

COMMIT;

RESET check_function_bodies;
