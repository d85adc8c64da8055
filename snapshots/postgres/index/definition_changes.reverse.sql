-- for PostgreSQL 18
-- 5 changes (5 alter) · 16 statements in 16 transactions

SET check_function_bodies = off;

-- the new index public.e beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY e__schemadiff_new ON public.t USING btree (lower(b));

-- drop the old index public.e
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.e;

BEGIN;

-- put the new index public.e in its place
ALTER INDEX public.e__schemadiff_new RENAME TO e;

COMMIT;

-- the new index public.i beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i__schemadiff_new ON public.t USING btree (a);

-- drop the old index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

BEGIN;

-- put the new index public.i in its place
ALTER INDEX public.i__schemadiff_new RENAME TO i;

COMMIT;

BEGIN;

-- create comment on index public.i again
COMMENT ON INDEX public.i IS 'kept';

COMMIT;

-- the new index public.k beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY k__schemadiff_new ON public.t USING btree (a) WHERE (b = 'x'::text);

-- drop the old index public.k
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.k;

BEGIN;

-- put the new index public.k in its place
ALTER INDEX public.k__schemadiff_new RENAME TO k;

COMMIT;

-- the new index public.m beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY m__schemadiff_new ON public.t USING btree (b);

-- drop the old index public.m
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.m;

BEGIN;

-- put the new index public.m in its place
ALTER INDEX public.m__schemadiff_new RENAME TO m;

COMMIT;

-- the new index public.u beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY u__schemadiff_new ON public.t USING btree (a);

-- drop the old index public.u
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.u;

BEGIN;

-- put the new index public.u in its place
ALTER INDEX public.u__schemadiff_new RENAME TO u;

COMMIT;

RESET check_function_bodies;
