-- for PostgreSQL 18
-- 4 changes (4 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.empty
-- hazard breaks-running-code: code that uses materialized view public.empty fails from here on
DROP MATERIALIZED VIEW public.empty;

-- drop materialized view public.m
-- hazard breaks-running-code: code that uses materialized view public.m fails from here on
DROP MATERIALIZED VIEW public.m;

COMMIT;

RESET check_function_bodies;
