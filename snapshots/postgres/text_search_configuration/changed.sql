-- for PostgreSQL 18
-- 4 changes (1 create, 2 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter text search configuration public.words: mappings
-- hazard stale-values: text search configuration public.words computes other values from here on, and column public.note.seen, index public.found keep what it gave before
ALTER TEXT SEARCH CONFIGURATION public.words
    DROP MAPPING FOR url_path, version;

-- create text search dictionary public.coming
CREATE TEXT SEARCH DICTIONARY public.coming (TEMPLATE = pg_catalog.simple);

-- alter text search configuration public.english: mappings
ALTER TEXT SEARCH CONFIGURATION public.english
    ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH german_stem;

-- alter text search configuration public.words: mappings
ALTER TEXT SEARCH CONFIGURATION public.words
    ALTER MAPPING FOR asciiword, word WITH public.coming, simple;

-- alter text search configuration public.words: mappings
ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR entity WITH simple;

-- drop text search dictionary public.going
DROP TEXT SEARCH DICTIONARY public.going;

COMMIT;

RESET check_function_bodies;
