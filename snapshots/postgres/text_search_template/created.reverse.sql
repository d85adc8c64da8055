-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop text search dictionary public.words
DROP TEXT SEARCH DICTIONARY public.words;

-- drop text search template public.bare
DROP TEXT SEARCH TEMPLATE public.bare;

-- drop text search template public.plain
DROP TEXT SEARCH TEMPLATE public.plain;

COMMIT;

RESET check_function_bodies;
