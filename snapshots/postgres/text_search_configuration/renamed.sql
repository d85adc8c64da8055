-- for PostgreSQL 18
-- 2 changes (2 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move text search configuration public.moving to schema other
-- hazard breaks-running-code: code that uses text search configuration public.moving fails from here on
ALTER TEXT SEARCH CONFIGURATION public.moving SET SCHEMA other;

-- rename text search configuration public.words to Words
-- hazard breaks-running-code: code that uses text search configuration public.words fails from here on
ALTER TEXT SEARCH CONFIGURATION public.words RENAME TO "Words";

COMMIT;

RESET check_function_bodies;
