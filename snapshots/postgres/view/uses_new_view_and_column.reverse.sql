-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.aa
-- hazard breaks-running-code: code that uses view public.aa fails from here on
DROP VIEW public.aa;

-- drop view public.zz for now: it cannot be changed in place
DROP VIEW public.zz;

-- drop column public.t.size
-- hazard data-loss: drops column public.t.size and all values in it
-- hazard breaks-running-code: code that uses column public.t.size fails from here on
ALTER TABLE public.t DROP COLUMN size;

-- create view public.zz again
-- hazard breaks-running-code: code that reads size of view public.zz fails from here on
CREATE VIEW public.zz AS
 SELECT id
   FROM public.t;

COMMIT;

RESET check_function_bodies;
