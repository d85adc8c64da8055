-- for PostgreSQL 18
-- 2 changes (2 alter) · 7 statements in 7 transactions

SET check_function_bodies = off;

-- the new index public.t_a beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY t_a__schemadiff_new ON public.t USING btree (a, b DESC);

-- drop the old index public.t_a
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.t_a;

BEGIN;

-- put the new index public.t_a in its place
ALTER INDEX public.t_a__schemadiff_new RENAME TO t_a;

COMMIT;

BEGIN;

-- create comment on index public.t_a again
COMMENT ON INDEX public.t_a IS 'by a';

COMMIT;

-- the new index public.t_b beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY t_b__schemadiff_new ON public.t USING btree (b, id);

-- drop the old index public.t_b
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.t_b;

BEGIN;

-- put the new index public.t_b in its place
ALTER INDEX public.t_b__schemadiff_new RENAME TO t_b;

COMMIT;

RESET check_function_bodies;
