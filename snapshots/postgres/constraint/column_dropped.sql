-- for PostgreSQL 18
-- 7 changes (1 create, 2 alter, 4 drop) · 11 statements in 5 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.t.u, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY u__schemadiff_new ON public.t USING btree (a);

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.t.d
ALTER TABLE public.t DROP CONSTRAINT d;

-- drop constraint public.z.z_a_b_fkey
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.z DROP CONSTRAINT z_a_b_fkey;

-- drop column public.z.b
-- hazard data-loss: drops column public.z.b and all values in it
-- hazard breaks-running-code: code that uses column public.z.b fails from here on
ALTER TABLE public.z DROP COLUMN b;

-- create constraint public.t.c, for new rows again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;

-- put the new constraint public.t.u in the place of the old one
ALTER TABLE public.t
   DROP CONSTRAINT u,
   ADD CONSTRAINT u UNIQUE USING INDEX u__schemadiff_new;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
-- hazard breaks-running-code: code that uses column public.t.b fails from here on
ALTER TABLE public.t DROP COLUMN b;

COMMIT;

BEGIN;

-- alter constraint public.t.c: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a > 0))
ALTER TABLE public.t VALIDATE CONSTRAINT c;

COMMIT;

BEGIN;

-- create constraint public.z.z_a_fkey, for new rows
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.z ADD CONSTRAINT z_a_fkey FOREIGN KEY (a) REFERENCES public.t(a) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.z.z_a_fkey: check the rows that are there
-- evidence: 0 rows of public.z with a that no row of public.t has
ALTER TABLE public.z VALIDATE CONSTRAINT z_a_fkey;

COMMIT;

RESET check_function_bodies;
