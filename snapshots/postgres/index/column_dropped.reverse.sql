-- for PostgreSQL 18
-- 4 changes (3 create, 1 alter) · 6 statements in 6 transactions

SET check_function_bodies = off;

BEGIN;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer;

COMMIT;

-- create index public.e
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY e ON public.t USING btree (((a + b)));

-- the new index public.i beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i__schemadiff_new ON public.t USING btree (a, b);

-- drop the old index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

BEGIN;

-- put the new index public.i in its place
ALTER INDEX public.i__schemadiff_new RENAME TO i;

COMMIT;

-- create index public.k
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY k ON public.t USING btree (b) WHERE (a > 0);

RESET check_function_bodies;
