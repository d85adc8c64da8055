-- for PostgreSQL 18
-- 43 changes (43 drop) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.f
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p DROP CONSTRAINT f;

-- drop constraint public.p.g
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p DROP CONSTRAINT g;

-- drop constraint public.p1.ownf
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p1 DROP CONSTRAINT ownf;

-- drop table public.o
-- hazard data-loss: drops table public.o and all rows in it
-- hazard breaks-running-code: code that uses table public.o fails from here on
DROP TABLE public.o;

-- drop table public.op1
-- hazard data-loss: drops table public.op1 and all rows in it
-- hazard breaks-running-code: code that uses table public.op1 fails from here on
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.op1;

-- drop table public.op
-- hazard data-loss: drops table public.op and all rows in it
-- hazard breaks-running-code: code that uses table public.op fails from here on
DROP TABLE public.op;

-- drop table public.p1
-- hazard data-loss: drops table public.p1 and all rows in it
-- hazard breaks-running-code: code that uses table public.p1 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p1;

-- drop table public.p21
-- hazard data-loss: drops table public.p21 and all rows in it
-- hazard breaks-running-code: code that uses table public.p21 fails from here on
-- hazard second-table-lock: locks table public.p2 as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p21;

-- drop table public.p2
-- hazard data-loss: drops table public.p2 and all rows in it
-- hazard breaks-running-code: code that uses table public.p2 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p2;

-- drop table public.p
-- hazard data-loss: drops table public.p and all rows in it
-- hazard breaks-running-code: code that uses table public.p fails from here on
DROP TABLE public.p;

COMMIT;

RESET check_function_bodies;
