-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter materialized view public.m: goes with extension plpgsql
ALTER MATERIALIZED VIEW public.m DEPENDS ON EXTENSION plpgsql;

-- create materialized view public.n
CREATE MATERIALIZED VIEW public.n AS
 SELECT id
   FROM public.t;

-- alter materialized view public.n: goes with extension plpgsql
ALTER MATERIALIZED VIEW public.n DEPENDS ON EXTENSION plpgsql;

COMMIT;

RESET check_function_bodies;
