-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.any_of(integer[])
-- hazard breaks-running-code: code that uses aggregate public.any_of(integer[]) fails from here on
DROP AGGREGATE public.any_of(integer[]);

COMMIT;

RESET check_function_bodies;
