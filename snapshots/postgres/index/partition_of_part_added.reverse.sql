-- for PostgreSQL 18
-- 5 changes (5 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t12
-- hazard data-loss: drops table public.t12 and all rows in it
-- hazard breaks-running-code: code that uses table public.t12 fails from here on
-- hazard second-table-lock: locks table public.t1 as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.t12;

COMMIT;

RESET check_function_bodies;
