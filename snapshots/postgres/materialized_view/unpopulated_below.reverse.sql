-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.n
-- hazard breaks-running-code: code that uses materialized view public.n fails from here on
DROP MATERIALIZED VIEW public.n;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m again
-- hazard breaks-running-code: code that reads size of materialized view public.m fails from here on
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    name
   FROM public.t
  WITH NO DATA;

COMMIT;

RESET check_function_bodies;
