-- for PostgreSQL 18
-- 12 changes (12 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.below
-- hazard data-loss: drops table public.below and all rows in it
-- hazard breaks-running-code: code that uses table public.below fails from here on
DROP TABLE public.below;

-- drop table public.new
-- hazard data-loss: drops table public.new and all rows in it
-- hazard breaks-running-code: code that uses table public.new fails from here on
DROP TABLE public.new;

-- drop constraint public.p.positive
ALTER TABLE public.p DROP CONSTRAINT positive;

-- drop table public.part
-- hazard data-loss: drops table public.part and all rows in it
-- hazard breaks-running-code: code that uses table public.part fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.part;

-- drop constraint public.whole.positive
ALTER TABLE public.whole DROP CONSTRAINT positive;

COMMIT;

RESET check_function_bodies;
