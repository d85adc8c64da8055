-- for PostgreSQL 18
-- 2 changes (2 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move statistics object public.moved to schema other
ALTER STATISTICS public.moved SET SCHEMA other;

-- rename statistics object public.old_name to new_name
ALTER STATISTICS public.old_name RENAME TO new_name;

COMMIT;

RESET check_function_bodies;
