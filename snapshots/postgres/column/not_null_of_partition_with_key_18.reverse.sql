-- for PostgreSQL 18
-- 11 changes (11 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.event_1
-- hazard data-loss: drops table public.event_1 and all rows in it
-- hazard breaks-running-code: code that uses table public.event_1 fails from here on
-- hazard second-table-lock: locks table public.event as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.event_1;

-- drop table public.event_2
-- hazard data-loss: drops table public.event_2 and all rows in it
-- hazard breaks-running-code: code that uses table public.event_2 fails from here on
-- hazard second-table-lock: locks table public.event as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.event_2;

-- drop table public.event
-- hazard data-loss: drops table public.event and all rows in it
-- hazard breaks-running-code: code that uses table public.event fails from here on
DROP TABLE public.event;

COMMIT;

RESET check_function_bodies;
