-- for PostgreSQL 18
-- 6 changes (2 alter, 4 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.p.z
DROP TRIGGER z ON public.p;

-- drop table public.p3
-- hazard data-loss: drops table public.p3 and all rows in it
-- hazard breaks-running-code: code that uses table public.p3 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p3;

-- alter trigger public.p.x: enable
ALTER TABLE public.p ENABLE TRIGGER x;

-- alter trigger public.p.x: disable on public.p1
ALTER TABLE ONLY public.p1 DISABLE TRIGGER x;

-- alter trigger public.p.y: enable
ALTER TABLE public.p ENABLE TRIGGER y;

COMMIT;

RESET check_function_bodies;
