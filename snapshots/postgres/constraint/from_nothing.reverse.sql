-- for PostgreSQL 18
-- 22 changes (22 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.a.circle
-- hazard second-table-lock: locks table public.b as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.a DROP CONSTRAINT circle;

-- drop constraint public.b.b_a_fkey
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- drop table public."Odd Name"
-- hazard data-loss: drops table public."Odd Name" and all rows in it
-- hazard breaks-running-code: code that uses table public."Odd Name" fails from here on
DROP TABLE public."Odd Name";

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
-- hazard breaks-running-code: code that uses table public.b fails from here on
DROP TABLE public.b;

-- drop table public.c
-- hazard data-loss: drops table public.c and all rows in it
-- hazard breaks-running-code: code that uses table public.c fails from here on
DROP TABLE public.c;

COMMIT;

RESET check_function_bodies;
