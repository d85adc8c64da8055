-- for PostgreSQL 18
-- 7 changes (1 alter, 6 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop statistics object public.goes
DROP STATISTICS public.goes;

-- drop statistics object public.loses_one for now: it cannot be changed in place
DROP STATISTICS public.loses_one;

-- drop column public.pairs.b
-- hazard data-loss: drops column public.pairs.b and all values in it
-- hazard breaks-running-code: code that uses column public.pairs.b fails from here on
ALTER TABLE public.pairs DROP COLUMN b;

-- drop table public.gone
-- hazard data-loss: drops table public.gone and all rows in it
-- hazard breaks-running-code: code that uses table public.gone fails from here on
DROP TABLE public.gone;

-- create statistics object public.loses_one again
CREATE STATISTICS public.loses_one ON a, c FROM public.pairs;

COMMIT;

RESET check_function_bodies;
