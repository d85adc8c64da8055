-- for PostgreSQL 18
-- 4 changes (4 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 10;

-- alter index public.p1_lower_idx: storage parameters
ALTER INDEX public.p1_lower_idx RESET (fillfactor);

-- alter index public.p1_lower_idx: statistics target
ALTER INDEX public.p1_lower_idx ALTER COLUMN 1 SET STATISTICS 10;

-- alter index public.p2_lower_idx: statistics target
ALTER INDEX public.p2_lower_idx ALTER COLUMN 1 SET STATISTICS 10;

-- alter index public.p21_lower_idx: statistics target
ALTER INDEX public.p21_lower_idx ALTER COLUMN 1 SET STATISTICS 10;

COMMIT;

RESET check_function_bodies;
