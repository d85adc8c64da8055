-- for PostgreSQL 18
-- 9 changes (9 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.ports
-- hazard data-loss: drops table public.ports and all rows in it
-- hazard breaks-running-code: code that uses table public.ports fails from here on
DROP TABLE public.ports;

-- drop table public.towns
-- hazard data-loss: drops table public.towns and all rows in it
-- hazard breaks-running-code: code that uses table public.towns fails from here on
DROP TABLE public.towns;

-- drop table public.villages
-- hazard data-loss: drops table public.villages and all rows in it
-- hazard breaks-running-code: code that uses table public.villages fails from here on
DROP TABLE public.villages;

COMMIT;

RESET check_function_bodies;
