-- for PostgreSQL 18
-- 5 changes (5 alter) · 14 statements in 6 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.p, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in b
CREATE UNIQUE INDEX CONCURRENTLY p__schemadiff_new ON public.t USING btree (b);

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.t.f for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop constraint public.t.n for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT n;

-- drop constraint public.z.z_a_fkey for now: it cannot be changed in place
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.z DROP CONSTRAINT z_a_fkey;

-- create constraint public.t.c, for new rows again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 1)) NOT VALID;

-- create constraint public.t.f, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(y) ON DELETE CASCADE NOT VALID;

-- create constraint public.t.n, for new rows again
ALTER TABLE public.t ADD CONSTRAINT n CHECK ((b > 0)) NO INHERIT NOT VALID;

-- put the new constraint public.t.p in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT p,
   ADD CONSTRAINT p PRIMARY KEY USING INDEX p__schemadiff_new;

-- create constraint public.z.z_a_fkey, for new rows again
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.z ADD CONSTRAINT z_a_fkey FOREIGN KEY (a) REFERENCES public.t(b) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.c: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a > 1))
ALTER TABLE public.t VALIDATE CONSTRAINT c;

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- evidence: 0 rows of public.t with a that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

BEGIN;

-- alter constraint public.t.n: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((b > 0))
ALTER TABLE public.t VALIDATE CONSTRAINT n;

COMMIT;

BEGIN;

-- alter constraint public.z.z_a_fkey: check the rows that are there
-- evidence: 0 rows of public.z with a that no row of public.t has
ALTER TABLE public.z VALIDATE CONSTRAINT z_a_fkey;

COMMIT;

RESET check_function_bodies;
