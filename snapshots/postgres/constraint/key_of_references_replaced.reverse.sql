-- for PostgreSQL 18
-- 1 change (1 alter) · 6 statements in 4 transactions

SET check_function_bodies = off;

-- the index of the new constraint public.o.k, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.o in x
CREATE UNIQUE INDEX CONCURRENTLY k__schemadiff_new ON public.o USING btree (x);

BEGIN;

-- drop constraint public.t.f for now: it depends on constraint public.o.k
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT f;

-- put the new constraint public.o.k in the place of the old one
ALTER TABLE public.o
   DROP CONSTRAINT k,
   ADD CONSTRAINT k UNIQUE USING INDEX k__schemadiff_new;

-- create constraint public.t.f, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- evidence: 0 rows of public.t with a that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

BEGIN;

-- create comment on constraint public.t.f again
COMMENT ON CONSTRAINT f ON public.t IS 'kept';

COMMIT;

RESET check_function_bodies;
