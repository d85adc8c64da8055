-- for PostgreSQL 18
-- 3 changes (1 rename, 1 create, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename statistics object public.new_name to old_name
ALTER STATISTICS public.new_name RENAME TO old_name;

-- drop statistics object other.moved
DROP STATISTICS other.moved;

-- create statistics object public.moved
CREATE STATISTICS public.moved (mcv) ON a, b FROM public.pairs;

COMMIT;

RESET check_function_bodies;
