-- for PostgreSQL 18
-- 4 changes (1 alter, 3 drop) · 6 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.e
DROP INDEX public.e;

-- drop index public.k
DROP INDEX public.k;

COMMIT;

-- the new index public.i beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i__schemadiff_new ON public.t USING btree (a);

-- drop the old index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

BEGIN;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
-- hazard breaks-running-code: code that uses column public.t.b fails from here on
ALTER TABLE public.t DROP COLUMN b;

COMMIT;

BEGIN;

-- put the new index public.i in its place
ALTER INDEX public.i__schemadiff_new RENAME TO i;

COMMIT;

RESET check_function_bodies;
