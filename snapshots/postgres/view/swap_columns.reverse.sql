-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it depends on view public.v
DROP VIEW public.w;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT size AS a,
    id AS b
   FROM public.t;

-- create view public.w again
CREATE VIEW public.w AS
 SELECT a
   FROM public.v;

COMMIT;

RESET check_function_bodies;
