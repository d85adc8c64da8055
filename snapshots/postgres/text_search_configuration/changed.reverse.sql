-- for PostgreSQL 18
-- 4 changes (1 create, 2 alter, 1 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter text search configuration public.words: mappings
-- hazard stale-values: text search configuration public.words computes other values from here on, and column public.note.seen, index public.found keep what it gave before
ALTER TEXT SEARCH CONFIGURATION public.words
    DROP MAPPING FOR entity;

-- create text search dictionary public.going
CREATE TEXT SEARCH DICTIONARY public.going (TEMPLATE = pg_catalog.simple);

-- alter text search configuration public.english: mappings
ALTER TEXT SEARCH CONFIGURATION public.english
    ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH english_stem;

-- alter text search configuration public.words: mappings
ALTER TEXT SEARCH CONFIGURATION public.words
    ALTER MAPPING FOR asciiword WITH public.going, simple;

-- alter text search configuration public.words: mappings
ALTER TEXT SEARCH CONFIGURATION public.words
    ALTER MAPPING FOR word WITH simple;

-- alter text search configuration public.words: mappings
ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR url_path, version WITH simple;

-- drop text search dictionary public.coming
DROP TEXT SEARCH DICTIONARY public.coming;

COMMIT;

RESET check_function_bodies;
