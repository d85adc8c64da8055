-- for PostgreSQL 18
-- 2 changes (2 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename index public."New" to Old
ALTER INDEX public."New" RENAME TO "Old";

-- rename index public.new_name to old_name
ALTER INDEX public.new_name RENAME TO old_name;

COMMIT;

RESET check_function_bodies;
