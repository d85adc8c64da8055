-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename materialized view public.m to n
-- hazard breaks-running-code: code that uses materialized view public.m fails from here on
ALTER MATERIALIZED VIEW public.m RENAME TO n;

COMMIT;

RESET check_function_bodies;
