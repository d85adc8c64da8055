-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it depends on view public.v
DROP VIEW public.w;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- create materialized view public.v
CREATE MATERIALIZED VIEW public.v AS
 SELECT 1 AS a;

-- create view public.w again
CREATE VIEW public.w AS
 SELECT a
   FROM public.v;

-- create comment on materialized view public.v
COMMENT ON MATERIALIZED VIEW public.v IS 'x';

COMMIT;

RESET check_function_bodies;
