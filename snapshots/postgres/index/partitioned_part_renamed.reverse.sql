-- for PostgreSQL 18
-- 3 changes (3 rename) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename index public.i2 to i
ALTER INDEX public.i2 RENAME TO i;

-- rename index public.mine to p1_b_idx
ALTER INDEX public.mine RENAME TO p1_b_idx;

-- rename index public.mine2 to p21_b_idx
ALTER INDEX public.mine2 RENAME TO p21_b_idx;

COMMIT;

RESET check_function_bodies;
