-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.aa
DROP VIEW public.aa;

-- drop view public.zz for now: it cannot be changed in place
DROP VIEW public.zz;

-- drop column public.t.size
-- hazard data-loss: drops column public.t.size and all values in it
ALTER TABLE public.t DROP COLUMN size;

-- create view public.zz again
CREATE VIEW public.zz AS
 SELECT id
   FROM public.t;

COMMIT;

RESET check_function_bodies;
