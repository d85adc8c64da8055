-- for PostgreSQL 18
-- 2 changes (2 rename) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move collation lang.moved to schema public
ALTER COLLATION lang.moved SET SCHEMA public;

-- rename collation public.moved to moving
ALTER COLLATION public.moved RENAME TO moving;

-- rename collation public."Bytes" to plain
ALTER COLLATION public."Bytes" RENAME TO plain;

COMMIT;

RESET check_function_bodies;
