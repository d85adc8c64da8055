-- for PostgreSQL 18
-- 21 changes (21 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.a_younger
-- hazard data-loss: drops table public.a_younger and all rows in it
-- hazard breaks-running-code: code that uses table public.a_younger fails from here on
DROP TABLE public.a_younger;

-- drop table public.born
-- hazard data-loss: drops table public.born and all rows in it
-- hazard breaks-running-code: code that uses table public.born fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.born;

-- drop table public.child
-- hazard data-loss: drops table public.child and all rows in it
-- hazard breaks-running-code: code that uses table public.child fails from here on
DROP TABLE public.child;

-- drop table public.named
-- hazard data-loss: drops table public.named and all rows in it
-- hazard breaks-running-code: code that uses table public.named fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.named;

-- drop table public.parent
-- hazard data-loss: drops table public.parent and all rows in it
-- hazard breaks-running-code: code that uses table public.parent fails from here on
DROP TABLE public.parent;

-- drop table public.unproven
-- hazard data-loss: drops table public.unproven and all rows in it
-- hazard breaks-running-code: code that uses table public.unproven fails from here on
-- hazard second-table-lock: locks table public.whole as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.unproven;

-- drop table public.whole
-- hazard data-loss: drops table public.whole and all rows in it
-- hazard breaks-running-code: code that uses table public.whole fails from here on
DROP TABLE public.whole;

COMMIT;

RESET check_function_bodies;
