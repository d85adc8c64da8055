-- for PostgreSQL 18
-- 41 changes (41 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.one.one_other_fkey
-- hazard second-table-lock: locks table public.other as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.one DROP CONSTRAINT one_other_fkey;

-- drop constraint public.other.other_one_fkey
-- hazard second-table-lock: locks table public.one as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.other DROP CONSTRAINT other_one_fkey;

-- drop constraint public.stays.up
ALTER TABLE public.stays DROP CONSTRAINT up;

-- drop constraint public.whole.whole_up_fkey
ALTER TABLE public.whole DROP CONSTRAINT whole_up_fkey;

-- drop table public.one_1
-- hazard data-loss: drops table public.one_1 and all rows in it
-- hazard breaks-running-code: code that uses table public.one_1 fails from here on
-- hazard second-table-lock: locks table public.one as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.one_1;

-- drop table public.one
-- hazard data-loss: drops table public.one and all rows in it
-- hazard breaks-running-code: code that uses table public.one fails from here on
DROP TABLE public.one;

-- drop table public.other_1
-- hazard data-loss: drops table public.other_1 and all rows in it
-- hazard breaks-running-code: code that uses table public.other_1 fails from here on
-- hazard second-table-lock: locks table public.other as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.other_1;

-- drop table public.other
-- hazard data-loss: drops table public.other and all rows in it
-- hazard breaks-running-code: code that uses table public.other fails from here on
DROP TABLE public.other;

-- drop table public.stays_2
-- hazard data-loss: drops table public.stays_2 and all rows in it
-- hazard breaks-running-code: code that uses table public.stays_2 fails from here on
-- hazard second-table-lock: locks table public.stays as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.stays_2;

-- drop table public.whole_0
-- hazard data-loss: drops table public.whole_0 and all rows in it
-- hazard breaks-running-code: code that uses table public.whole_0 fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.whole_0;

-- drop table public.whole_1
-- hazard data-loss: drops table public.whole_1 and all rows in it
-- hazard breaks-running-code: code that uses table public.whole_1 fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.whole_1;

-- drop table public.whole
-- hazard data-loss: drops table public.whole and all rows in it
-- hazard breaks-running-code: code that uses table public.whole fails from here on
DROP TABLE public.whole;

COMMIT;

RESET check_function_bodies;
