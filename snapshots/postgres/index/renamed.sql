-- for PostgreSQL 18
-- 2 changes (2 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename index public."Old" to New
ALTER INDEX public."Old" RENAME TO "New";

-- rename index public.old_name to new_name
ALTER INDEX public.old_name RENAME TO new_name;

COMMIT;

RESET check_function_bodies;
