-- for PostgreSQL 18
-- 3 changes (3 rename) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename index public.i to i2
ALTER INDEX public.i RENAME TO i2;

-- rename index public.p1_b_idx to mine
ALTER INDEX public.p1_b_idx RENAME TO mine;

-- rename index public.p21_b_idx to mine2
ALTER INDEX public.p21_b_idx RENAME TO mine2;

COMMIT;

RESET check_function_bodies;
