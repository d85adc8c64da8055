-- for PostgreSQL 18
-- 6 changes (6 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.villages
-- hazard data-loss: drops table public.villages and all rows in it
-- hazard breaks-running-code: code that uses table public.villages fails from here on
DROP TABLE public.villages;

-- drop column public.places.city
-- hazard data-loss: drops column public.places.city and all values in it
-- hazard breaks-running-code: code that uses column public.places.city fails from here on
-- hazard breaks-running-code: code that uses column public.towns.city fails from here on
ALTER TABLE public.places DROP COLUMN city;

COMMIT;

RESET check_function_bodies;
