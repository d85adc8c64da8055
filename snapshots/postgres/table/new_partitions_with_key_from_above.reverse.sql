-- for PostgreSQL 18
-- 8 changes (8 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.part_of_part
-- hazard data-loss: drops table public.part_of_part and all rows in it
-- hazard breaks-running-code: code that uses table public.part_of_part fails from here on
-- hazard second-table-lock: locks table public.part as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.referenced as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.part_of_part;

-- drop table public.part
-- hazard data-loss: drops table public.part and all rows in it
-- hazard breaks-running-code: code that uses table public.part fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.referenced as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.part;

COMMIT;

RESET check_function_bodies;
