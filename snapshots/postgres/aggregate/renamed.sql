-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename aggregate public.total(integer) to Sum(integer)
-- hazard breaks-running-code: code that uses aggregate public.total(integer) fails from here on
ALTER AGGREGATE public.total(integer) RENAME TO "Sum";

COMMIT;

RESET check_function_bodies;
