-- for PostgreSQL 18
-- 3 changes (3 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter text search configuration public.two_of_them: without its mappings for now: a dictionary is made anew
ALTER TEXT SEARCH CONFIGURATION public.two_of_them
    DROP MAPPING FOR asciiword, word;

-- drop text search dictionary public.others for now: it cannot be changed in place
DROP TEXT SEARCH DICTIONARY public.others;

-- drop text search dictionary public.words for now: it depends on text search template public.plain
DROP TEXT SEARCH DICTIONARY public.words;

-- drop text search template public.plain for now: it cannot be changed in place
DROP TEXT SEARCH TEMPLATE public.plain;

-- create text search template public.plain again
CREATE TEXT SEARCH TEMPLATE public.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- create text search dictionary public.others again
-- hazard stale-values: text search dictionary public.others computes other values from here on, and column public.note.seen keeps what it gave before
CREATE TEXT SEARCH DICTIONARY public.others (TEMPLATE = public.plain, stopwords = 'english');

-- create text search dictionary public.words again
-- hazard stale-values: text search dictionary public.words computes other values from here on, and column public.note.seen keeps what it gave before
CREATE TEXT SEARCH DICTIONARY public.words (TEMPLATE = public.plain);

-- alter text search configuration public.two_of_them: its mappings again
ALTER TEXT SEARCH CONFIGURATION public.two_of_them
    ADD MAPPING FOR asciiword WITH public.others, public.words;

-- alter text search configuration public.two_of_them: its mappings again
ALTER TEXT SEARCH CONFIGURATION public.two_of_them
    ADD MAPPING FOR word WITH public.words;

COMMIT;

RESET check_function_bodies;
