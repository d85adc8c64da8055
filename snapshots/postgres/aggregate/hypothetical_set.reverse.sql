-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.place("any")
-- hazard breaks-running-code: code that uses aggregate public.place("any") fails from here on
DROP AGGREGATE public.place("any");

COMMIT;

RESET check_function_bodies;
