-- for PostgreSQL 18
-- 1 change (1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.nums
-- hazard breaks-running-code: code that uses view public.nums fails from here on
DROP VIEW public.nums;

COMMIT;

RESET check_function_bodies;
