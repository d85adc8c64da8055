-- for PostgreSQL 18
-- 16 changes (16 alter) · 9 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.c for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT c;

-- drop constraint public.p.f for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p DROP CONSTRAINT f;

-- drop constraint public.p.u for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT u;

-- alter constraint public.p.g: deferrable initially deferred
ALTER TABLE public.p ALTER CONSTRAINT g DEFERRABLE INITIALLY DEFERRED;

-- create constraint public.p.u again
-- hazard blocks-reads: nobody can read or write table public.p while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.p without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.o meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.p: it has 0 bytes, and 32 kB of indexes
ALTER TABLE public.p ADD CONSTRAINT u UNIQUE (a) INCLUDE (b);

-- create constraint public.p.c, for new rows again
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((b > 1)) NOT VALID;

-- create constraint public.p.f, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES public.o(x) ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.p.c: check the rows that are there
-- evidence: 0 rows of public.p outside of CHECK ((b > 1))
ALTER TABLE public.p VALIDATE CONSTRAINT c;

COMMIT;

BEGIN;

-- alter constraint public.p.f: check the rows that are there
-- evidence: 0 rows of public.p with b that no row of public.o has
ALTER TABLE public.p VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
