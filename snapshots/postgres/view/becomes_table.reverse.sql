-- for PostgreSQL 18
-- 3 changes (1 create, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it depends on column public.v.a
DROP VIEW public.w;

-- drop table public.v
-- hazard data-loss: drops table public.v and all rows in it
-- hazard breaks-running-code: code that uses table public.v fails from here on
DROP TABLE public.v;

-- create view public.v
CREATE VIEW public.v AS
 SELECT 1 AS a;

-- create view public.w again
CREATE VIEW public.w AS
 SELECT a
   FROM public.v;

COMMIT;

RESET check_function_bodies;
