-- for PostgreSQL 18
-- 2 changes (2 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.middle(double precision, anyelement)
-- hazard breaks-running-code: code that uses aggregate public.middle(double precision, anyelement) fails from here on
DROP AGGREGATE public.middle(double precision, anyelement);

COMMIT;

RESET check_function_bodies;
