-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m again
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    name,
    size
   FROM public.t
  WITH NO DATA;

-- create view public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.m;

-- create materialized view public.n
CREATE MATERIALIZED VIEW public.n AS
 SELECT id
   FROM public.v
  WITH NO DATA;

COMMIT;

RESET check_function_bodies;
