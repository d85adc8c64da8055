-- for PostgreSQL 18
-- 5 changes (4 create, 1 alter) · 5 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT f;

-- create table public.u
CREATE TABLE public.u (
  a integer,
  b integer
);

-- create constraint public.t.f, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES public.o(x, y) ON DELETE SET NULL (b) NOT VALID;

-- create constraint public.u.d
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.u ADD CONSTRAINT d FOREIGN KEY (a, b) REFERENCES public.o(x, y) ON DELETE SET DEFAULT (a);

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- evidence: 0 rows of public.t with a, b that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
