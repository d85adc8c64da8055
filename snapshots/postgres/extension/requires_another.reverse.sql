-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

-- drop extension earthdistance
-- hazard breaks-running-code: code that uses extension earthdistance fails from here on
DROP EXTENSION earthdistance;

-- drop extension cube
-- hazard breaks-running-code: code that uses extension cube fails from here on
DROP EXTENSION cube;

COMMIT;

RESET check_function_bodies;
