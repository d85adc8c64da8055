-- for PostgreSQL 18
-- 3 changes (2 rename, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move text search dictionary public.moving to schema other
ALTER TEXT SEARCH DICTIONARY public.moving SET SCHEMA other;

-- rename text search dictionary public.plain to Plain
ALTER TEXT SEARCH DICTIONARY public.plain RENAME TO "Plain";

-- alter text search dictionary public."Plain": options
ALTER TEXT SEARCH DICTIONARY public."Plain" (accept = 'false');

COMMIT;

RESET check_function_bodies;
