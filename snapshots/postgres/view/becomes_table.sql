-- for PostgreSQL 18
-- 3 changes (2 create, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it depends on view public.v
DROP VIEW public.w;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- create table public.v
CREATE TABLE public.v (
  a integer
);

-- create view public.w again
CREATE VIEW public.w AS
 SELECT a
   FROM public.v;

COMMIT;

RESET check_function_bodies;
