-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename materialized view public.n to m
-- hazard breaks-running-code: code that uses materialized view public.n fails from here on
ALTER MATERIALIZED VIEW public.n RENAME TO m;

COMMIT;

RESET check_function_bodies;
