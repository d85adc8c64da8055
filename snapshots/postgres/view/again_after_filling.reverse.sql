-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.above for now: it depends on view public.v
DROP VIEW public.above;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- drop column public.t.u
-- hazard data-loss: drops column public.t.u and all values in it
-- hazard breaks-running-code: code that uses column public.t.u fails from here on
ALTER TABLE public.t DROP COLUMN u;

-- create view public.v again
-- hazard breaks-running-code: code that reads u of view public.v fails from here on
CREATE VIEW public.v AS
 SELECT a
   FROM public.t;

-- create view public.above again
CREATE VIEW public.above AS
 SELECT a
   FROM public.v;

COMMIT;

RESET check_function_bodies;
