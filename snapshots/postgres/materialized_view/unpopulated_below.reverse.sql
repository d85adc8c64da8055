-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.n
DROP MATERIALIZED VIEW public.n;

-- drop view public.v
DROP VIEW public.v;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m again
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    name
   FROM public.t
  WITH NO DATA;

COMMIT;

RESET check_function_bodies;
