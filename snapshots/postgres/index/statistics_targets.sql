-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 4 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS -1;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 3 SET STATISTICS 200;

COMMIT;

-- create index public.k
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY k ON public.t USING btree (((a - 1)));

BEGIN;

-- alter index public.k: statistics target
ALTER INDEX public.k ALTER COLUMN 1 SET STATISTICS 1;

COMMIT;

RESET check_function_bodies;
