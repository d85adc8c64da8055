-- for PostgreSQL 18
-- 2 changes (2 create) · 3 statements in 3 transactions

SET check_function_bodies = off;

-- create index public.i
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i ON public.m USING btree (lower(b)) WITH (fillfactor='50');

-- create index public.u
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.u
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY u ON public.m USING btree (a);

BEGIN;

-- alter index public.u: order the table by it
ALTER TABLE public.m CLUSTER ON u;

COMMIT;

RESET check_function_bodies;
