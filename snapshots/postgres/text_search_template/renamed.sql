-- for PostgreSQL 18
-- 2 changes (2 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move text search template public.moving to schema other
ALTER TEXT SEARCH TEMPLATE public.moving SET SCHEMA other;

-- rename text search template public.plain to Plain
ALTER TEXT SEARCH TEMPLATE public.plain RENAME TO "Plain";

COMMIT;

RESET check_function_bodies;
