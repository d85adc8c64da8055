-- for PostgreSQL 18
-- 11 changes (11 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.a.a_b_fkey
-- hazard second-table-lock: locks table public.b as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.a DROP CONSTRAINT a_b_fkey;

-- drop constraint public.b.b_a_fkey
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- drop constraint public.keep.f
-- hazard second-table-lock: locks table public.a as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.keep DROP CONSTRAINT f;

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
-- hazard breaks-running-code: code that uses table public.b fails from here on
DROP TABLE public.b;

COMMIT;

RESET check_function_bodies;
