-- for PostgreSQL 18
-- 5 changes (1 alter, 4 drop) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop table public.u
-- hazard data-loss: drops table public.u and all rows in it
-- hazard breaks-running-code: code that uses table public.u fails from here on
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.u;

-- create constraint public.t.f, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES public.o(x, y) ON DELETE SET NULL NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- evidence: 0 rows of public.t with a, b that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
