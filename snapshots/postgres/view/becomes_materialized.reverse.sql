-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it depends on materialized view public.v
DROP VIEW public.w;

-- drop materialized view public.v
-- hazard breaks-running-code: code that uses materialized view public.v fails from here on
DROP MATERIALIZED VIEW public.v;

-- create view public.v
CREATE VIEW public.v AS
 SELECT 1 AS a;

-- create view public.w again
CREATE VIEW public.w AS
 SELECT a
   FROM public.v;

-- create comment on view public.v
COMMENT ON VIEW public.v IS 'x';

COMMIT;

RESET check_function_bodies;
