-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.n
-- hazard breaks-running-code: code that uses materialized view public.n fails from here on
DROP MATERIALIZED VIEW public.n;

-- alter materialized view public.m: no longer goes with extension plpgsql
ALTER MATERIALIZED VIEW public.m NO DEPENDS ON EXTENSION plpgsql;

COMMIT;

RESET check_function_bodies;
