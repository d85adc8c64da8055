-- for PostgreSQL 18
-- 4 changes (4 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter text search configuration public.words: without its mappings for now: a dictionary is made anew
ALTER TEXT SEARCH CONFIGURATION public.words
    DROP MAPPING FOR asciiword;

-- drop text search dictionary public.other for now: it cannot be changed in place
DROP TEXT SEARCH DICTIONARY public.other;

-- alter text search dictionary public.more: options
ALTER TEXT SEARCH DICTIONARY public.more (accept, stopwords);

-- alter text search dictionary public.order_alone: options
ALTER TEXT SEARCH DICTIONARY public.order_alone (accept = 'false');

-- create text search dictionary public.other again
-- hazard stale-values: text search dictionary public.other computes other values from here on, and index public.found keeps what it gave before
CREATE TEXT SEARCH DICTIONARY public.other (TEMPLATE = pg_catalog.simple, stopwords = 'english');

-- alter text search dictionary public.stays: options
-- hazard stale-values: text search dictionary public.stays computes other values from here on, and index public.found keeps what it gave before
ALTER TEXT SEARCH DICTIONARY public.stays (stopwords = 'english', accept = 'false');

-- alter text search configuration public.words: its mappings again
ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR asciiword WITH public.stays, public.other;

COMMIT;

RESET check_function_bodies;
