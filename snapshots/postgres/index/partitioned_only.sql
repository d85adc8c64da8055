-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

-- create index public.i1
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i1 ON public.p1 USING btree (b);

BEGIN;

-- alter index public.i1: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.i1;

COMMIT;

RESET check_function_bodies;
