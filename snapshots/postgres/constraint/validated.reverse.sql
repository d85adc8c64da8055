-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.t.f for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT f;

-- create constraint public.t.c again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- create constraint public.t.f again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES public.o(x) NOT VALID;

COMMIT;

RESET check_function_bodies;
