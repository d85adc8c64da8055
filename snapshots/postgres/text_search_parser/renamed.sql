-- for PostgreSQL 18
-- 2 changes (2 rename) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move text search parser public.moving to schema other
ALTER TEXT SEARCH PARSER public.moving SET SCHEMA other;

-- rename text search parser other.moving to moved
ALTER TEXT SEARCH PARSER other.moving RENAME TO moved;

-- rename text search parser public.plain to Plain
ALTER TEXT SEARCH PARSER public.plain RENAME TO "Plain";

COMMIT;

RESET check_function_bodies;
