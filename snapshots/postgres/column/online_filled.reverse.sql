-- for PostgreSQL 18
-- 8 changes (8 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.t_u
DROP INDEX public.t_u;

-- drop column public.t.twice
-- hazard data-loss: drops column public.t.twice and all values in it
-- hazard breaks-running-code: code that uses column public.t.twice fails from here on
ALTER TABLE public.t DROP COLUMN twice;

-- drop column public.t.r
-- hazard data-loss: drops column public.t.r and all values in it
-- hazard breaks-running-code: code that uses column public.t.r fails from here on
ALTER TABLE public.t DROP COLUMN r;

-- drop column public.t.u
-- hazard data-loss: drops column public.t.u and all values in it
-- hazard breaks-running-code: code that uses column public.t.u fails from here on
ALTER TABLE public.t DROP COLUMN u;

COMMIT;

RESET check_function_bodies;
