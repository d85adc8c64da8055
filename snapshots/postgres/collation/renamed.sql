-- for PostgreSQL 18
-- 2 changes (2 rename) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move collation public.moving to schema lang
ALTER COLLATION public.moving SET SCHEMA lang;

-- rename collation lang.moving to moved
ALTER COLLATION lang.moving RENAME TO moved;

-- rename collation public.plain to Bytes
ALTER COLLATION public.plain RENAME TO "Bytes";

COMMIT;

RESET check_function_bodies;
