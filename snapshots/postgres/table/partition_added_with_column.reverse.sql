-- for PostgreSQL 18
-- 4 changes (4 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.part
-- hazard data-loss: drops table public.part and all rows in it
-- hazard breaks-running-code: code that uses table public.part fails from here on
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.part;

-- drop column public.a.more
-- hazard data-loss: drops column public.a.more and all values in it
-- hazard breaks-running-code: code that uses column public.a.more fails from here on
ALTER TABLE public.a DROP COLUMN more;

COMMIT;

RESET check_function_bodies;
