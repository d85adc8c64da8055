-- for PostgreSQL 18
-- 14 changes (14 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.p3
-- hazard data-loss: drops table public.p3 and all rows in it
-- hazard breaks-running-code: code that uses table public.p3 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p3;

-- drop table public.p4
-- hazard data-loss: drops table public.p4 and all rows in it
-- hazard breaks-running-code: code that uses table public.p4 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p4;

COMMIT;

RESET check_function_bodies;
