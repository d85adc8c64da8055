-- for PostgreSQL 18
-- 25 changes (25 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.p1
-- hazard data-loss: drops table public.p1 and all rows in it
-- hazard breaks-running-code: code that uses table public.p1 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p1;

-- drop table public.p21
-- hazard data-loss: drops table public.p21 and all rows in it
-- hazard breaks-running-code: code that uses table public.p21 fails from here on
-- hazard second-table-lock: locks table public.p2 as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p21;

-- drop table public.p2
-- hazard data-loss: drops table public.p2 and all rows in it
-- hazard breaks-running-code: code that uses table public.p2 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p2;

-- drop table public.p
-- hazard data-loss: drops table public.p and all rows in it
-- hazard breaks-running-code: code that uses table public.p fails from here on
DROP TABLE public.p;

COMMIT;

RESET check_function_bodies;
