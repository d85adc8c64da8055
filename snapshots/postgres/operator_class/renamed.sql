-- for PostgreSQL 18
-- 2 changes (2 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move operator class public.moving USING btree to schema other
ALTER OPERATOR CLASS public.moving USING btree SET SCHEMA other;

-- rename operator class public.sizes USING btree to Sizes(btree)
ALTER OPERATOR CLASS public.sizes USING btree RENAME TO "Sizes";

COMMIT;

RESET check_function_bodies;
