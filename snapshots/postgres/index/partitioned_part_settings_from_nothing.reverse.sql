-- for PostgreSQL 18
-- 20 changes (20 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.pk
ALTER TABLE public.p DROP CONSTRAINT pk;

-- drop index public.i
DROP INDEX public.i;

-- drop table public.one
-- hazard data-loss: drops table public.one and all rows in it
-- hazard breaks-running-code: code that uses table public.one fails from here on
-- hazard second-table-lock: locks table public.stays as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.one;

-- drop table public.part
-- hazard data-loss: drops table public.part and all rows in it
-- hazard breaks-running-code: code that uses table public.part fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.part;

-- drop table public.two
-- hazard data-loss: drops table public.two and all rows in it
-- hazard breaks-running-code: code that uses table public.two fails from here on
-- hazard second-table-lock: locks table public.stays as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.two;

-- drop table public.whole
-- hazard data-loss: drops table public.whole and all rows in it
-- hazard breaks-running-code: code that uses table public.whole fails from here on
DROP TABLE public.whole;

COMMIT;

RESET check_function_bodies;
