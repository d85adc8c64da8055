-- for PostgreSQL 18
-- 7 changes (1 alter, 6 drop) · 9 statements in 7 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t2.f
-- hazard second-table-lock: locks table public.o2 as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t2 DROP CONSTRAINT f;

-- drop table public.o2
-- hazard data-loss: drops table public.o2 and all rows in it
-- hazard breaks-running-code: code that uses table public.o2 fails from here on
DROP TABLE public.o2;

-- drop table public.t2
-- hazard data-loss: drops table public.t2 and all rows in it
-- hazard breaks-running-code: code that uses table public.t2 fails from here on
DROP TABLE public.t2;

COMMIT;

-- the new index public.k beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY k__schemadiff_new ON public.o USING btree (x);

BEGIN;

-- drop constraint public.t.f for now: it depends on index public.k
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT f;

COMMIT;

-- drop the old index public.k
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.k;

BEGIN;

-- put the new index public.k in its place
ALTER INDEX public.k__schemadiff_new RENAME TO k;

COMMIT;

BEGIN;

-- create constraint public.t.f, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- evidence: 0 rows of public.t with a that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
