-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.x
DROP VIEW public.x;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT t.*::public.t AS r
   FROM public.t;

COMMIT;

RESET check_function_bodies;
