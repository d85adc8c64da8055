-- for PostgreSQL 18
-- 12 changes (12 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.part.of_whole
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.part DROP CONSTRAINT of_whole;

-- drop table public.first
-- hazard data-loss: drops table public.first and all rows in it
-- hazard breaks-running-code: code that uses table public.first fails from here on
-- hazard second-table-lock: locks table public.part as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.others as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.first;

-- drop table public.others
-- hazard data-loss: drops table public.others and all rows in it
-- hazard breaks-running-code: code that uses table public.others fails from here on
-- hazard second-table-lock: locks table public.part as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.others;

-- drop table public.part
-- hazard data-loss: drops table public.part and all rows in it
-- hazard breaks-running-code: code that uses table public.part fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.part;

COMMIT;

RESET check_function_bodies;
