-- for PostgreSQL 18
-- 3 changes (3 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.other_event
-- hazard data-loss: drops table public.other_event and all rows in it
-- hazard breaks-running-code: code that uses table public.other_event fails from here on
DROP TABLE public.other_event;

COMMIT;

RESET check_function_bodies;
