-- for PostgreSQL 18
-- 5 changes (5 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.events_b
-- hazard data-loss: drops table public.events_b and all rows in it
-- hazard breaks-running-code: code that uses table public.events_b fails from here on
-- hazard second-table-lock: locks table public.events as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.events_b;

COMMIT;

RESET check_function_bodies;
