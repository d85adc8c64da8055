-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
DROP TABLE public.t;

-- drop extension earthdistance
DROP EXTENSION earthdistance;

-- drop extension cube
DROP EXTENSION cube;

COMMIT;

RESET check_function_bodies;
