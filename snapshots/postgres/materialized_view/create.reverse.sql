-- for PostgreSQL 18
-- 4 changes (4 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.empty
DROP MATERIALIZED VIEW public.empty;

-- drop materialized view public.m
DROP MATERIALIZED VIEW public.m;

COMMIT;

RESET check_function_bodies;
