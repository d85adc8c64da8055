-- for PostgreSQL 18
-- 7 changes (1 alter, 6 drop) · 9 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it depends on index public.k
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop constraint public.t2.f
ALTER TABLE public.t2 DROP CONSTRAINT f;

-- drop table public.o2
-- hazard data-loss: drops table public.o2 and all rows in it
DROP TABLE public.o2;

-- drop table public.t2
-- hazard data-loss: drops table public.t2 and all rows in it
DROP TABLE public.t2;

COMMIT;

-- the new index public.k beside the old one, while the table is in use
CREATE UNIQUE INDEX CONCURRENTLY k__schemadiff_new ON public.o USING btree (x);

-- drop the old index public.k
DROP INDEX CONCURRENTLY public.k;

BEGIN;

-- put the new index public.k in its place
ALTER INDEX public.k__schemadiff_new RENAME TO k;

COMMIT;

BEGIN;

-- create constraint public.t.f, for new rows again
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.f: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.f
ALTER TABLE public.t VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;
