-- for PostgreSQL 18
-- 6 changes (3 create, 3 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.t.g for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT g;

-- create table public.n
CREATE TABLE public.n (
  a integer,
  CONSTRAINT loose CHECK ((a > 1)) NOT ENFORCED
);

-- create constraint public.t.c again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT ENFORCED;

-- alter constraint public.t.f: not enforced
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t ALTER CONSTRAINT f NOT ENFORCED;

-- create constraint public.t.g again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT g FOREIGN KEY (b) REFERENCES public.o(x) NOT VALID;

COMMIT;

RESET check_function_bodies;
