-- for PostgreSQL 18
-- 5 changes (5 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop text search configuration public.words
-- hazard breaks-running-code: code that uses text search configuration public.words fails from here on
DROP TEXT SEARCH CONFIGURATION public.words;

-- drop text search parser public.plain
DROP TEXT SEARCH PARSER public.plain;

-- drop text search parser search."With Headline"
DROP TEXT SEARCH PARSER search."With Headline";

-- drop schema search
-- hazard breaks-running-code: code that uses schema search fails from here on
DROP SCHEMA search;

COMMIT;

RESET check_function_bodies;
