-- for PostgreSQL 18
-- 9 changes (9 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.p_rest
-- hazard data-loss: drops table public.p_rest and all rows in it
-- hazard breaks-running-code: code that uses table public.p_rest fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p_rest;

-- drop table public.p_x0
-- hazard data-loss: drops table public.p_x0 and all rows in it
-- hazard breaks-running-code: code that uses table public.p_x0 fails from here on
-- hazard second-table-lock: locks table public.p_x as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p_x0;

-- drop table public.p_x
-- hazard data-loss: drops table public.p_x and all rows in it
-- hazard breaks-running-code: code that uses table public.p_x fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.p_rest as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p_x;

COMMIT;

RESET check_function_bodies;
