-- for PostgreSQL 18
-- 10 changes (10 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.p3
-- hazard data-loss: drops table public.p3 and all rows in it
-- hazard breaks-running-code: code that uses table public.p3 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p3;

COMMIT;

RESET check_function_bodies;
