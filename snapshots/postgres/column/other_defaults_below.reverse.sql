-- for PostgreSQL 18
-- 14 changes (14 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.events_2_1
-- hazard data-loss: drops table public.events_2_1 and all rows in it
-- hazard breaks-running-code: code that uses table public.events_2_1 fails from here on
-- hazard second-table-lock: locks table public.events_2 as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.events_2_1;

-- drop table public.events_2
-- hazard data-loss: drops table public.events_2 and all rows in it
-- hazard breaks-running-code: code that uses table public.events_2 fails from here on
-- hazard second-table-lock: locks table public.events as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.events_2;

-- drop table public.villages
-- hazard data-loss: drops table public.villages and all rows in it
-- hazard breaks-running-code: code that uses table public.villages fails from here on
DROP TABLE public.villages;

-- drop column public.places.since
-- hazard data-loss: drops column public.places.since and all values in it
-- hazard breaks-running-code: code that uses column public.places.since fails from here on
-- hazard breaks-running-code: code that uses column public.towns.since fails from here on
ALTER TABLE public.places DROP COLUMN since;

COMMIT;

RESET check_function_bodies;
