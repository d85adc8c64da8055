-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS -1;

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 3 SET STATISTICS 200;

-- create index public.k
CREATE INDEX k ON public.t USING btree (((a - 1)));

-- alter index public.k: statistics target
ALTER INDEX public.k ALTER COLUMN 1 SET STATISTICS 1;

COMMIT;

RESET check_function_bodies;
