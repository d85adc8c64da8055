-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.d
-- hazard data-loss: drops column public.t.d and all values in it
-- hazard breaks-running-code: code that uses column public.t.d fails from here on
ALTER TABLE public.t DROP COLUMN d;

-- drop domain public.d
-- hazard breaks-running-code: code that uses domain public.d fails from here on
DROP DOMAIN public.d;

-- drop function public.good(integer)
-- hazard breaks-running-code: code that uses function public.good(integer) fails from here on
DROP FUNCTION public.good(integer);

COMMIT;

RESET check_function_bodies;
