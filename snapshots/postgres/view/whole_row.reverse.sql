-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.x
-- hazard breaks-running-code: code that uses view public.x fails from here on
DROP VIEW public.x;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
-- hazard breaks-running-code: code that reads id of view public.v fails from here on
CREATE VIEW public.v AS
 SELECT t.*::public.t AS r
   FROM public.t;

COMMIT;

RESET check_function_bodies;
