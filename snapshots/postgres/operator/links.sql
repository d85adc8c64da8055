-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop operator public.>>>> (integer, integer)
-- hazard breaks-running-code: code that uses operator public.>>>> (integer, integer) fails from here on
DROP OPERATOR public.>>>> (integer, integer);

COMMIT;

RESET check_function_bodies;
