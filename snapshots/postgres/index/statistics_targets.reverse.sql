-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 3 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 50;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 3 SET STATISTICS 100;

COMMIT;

-- drop index public.k
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.k;

RESET check_function_bodies;
