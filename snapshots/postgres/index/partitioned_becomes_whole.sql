-- for PostgreSQL 18
-- 3 changes (3 alter) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter index public.i1: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.i1;

COMMIT;

BEGIN;

-- alter index public.i2: a part of index public.i
ALTER INDEX public.i ATTACH PARTITION public.i2;

COMMIT;

RESET check_function_bodies;
