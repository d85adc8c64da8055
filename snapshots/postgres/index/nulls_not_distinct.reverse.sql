-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 3 transactions

SET check_function_bodies = off;

-- the new index public.i beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY i__schemadiff_new ON public.t USING btree (a) INCLUDE (b) WITH (fillfactor='80') WHERE (c = 'x'::text);

-- drop the old index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

BEGIN;

-- put the new index public.i in its place
ALTER INDEX public.i__schemadiff_new RENAME TO i;

COMMIT;

RESET check_function_bodies;
