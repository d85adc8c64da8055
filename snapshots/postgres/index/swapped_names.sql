-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 6 transactions

SET check_function_bodies = off;

-- the new index public.x beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY x__schemadiff_new ON public.t USING btree (b);

-- drop the old index public.x
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.x;

BEGIN;

-- put the new index public.x in its place
ALTER INDEX public.x__schemadiff_new RENAME TO x;

COMMIT;

-- the new index public.y beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY y__schemadiff_new ON public.t USING btree (a);

-- drop the old index public.y
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.y;

BEGIN;

-- put the new index public.y in its place
ALTER INDEX public.y__schemadiff_new RENAME TO y;

COMMIT;

RESET check_function_bodies;
