-- for PostgreSQL 18
-- 2 changes (2 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.found for now: it depends on text search configuration public.changes
DROP INDEX public.found;

-- drop text search configuration public.changes for now: it depends on text search dictionary public.swapped
DROP TEXT SEARCH CONFIGURATION public.changes;

-- alter text search configuration public.stays: without its mappings for now: a dictionary is made anew
ALTER TEXT SEARCH CONFIGURATION public.stays
    DROP MAPPING FOR asciihword, asciiword, email, file, "float", host, hword, hword_asciipart, hword_numpart, hword_part, "int", numhword, numword, sfloat, uint, url, url_path, version, word;

-- drop text search dictionary public.swapped for now: it cannot be changed in place
DROP TEXT SEARCH DICTIONARY public.swapped;

-- create text search dictionary public.swapped again
-- hazard stale-values: text search dictionary public.swapped computes other values from here on, and column public.note.seen keeps what it gave before
CREATE TEXT SEARCH DICTIONARY public.swapped (TEMPLATE = pg_catalog.snowball, language = 'english');

-- create text search configuration public.changes again
CREATE TEXT SEARCH CONFIGURATION public.changes (PARSER = pg_catalog."default");

-- map tokens of text search configuration public.changes again
ALTER TEXT SEARCH CONFIGURATION public.changes
    ADD MAPPING FOR asciiword, word WITH public.swapped;

-- alter text search configuration public.stays: its mappings again
ALTER TEXT SEARCH CONFIGURATION public.stays
    ADD MAPPING FOR asciihword, email, file, "float", host, hword, hword_asciipart, hword_numpart, hword_part, "int", numhword, numword, sfloat, uint, url, url_path, version, word WITH simple;

-- alter text search configuration public.stays: its mappings again
ALTER TEXT SEARCH CONFIGURATION public.stays
    ADD MAPPING FOR asciiword WITH public.swapped, simple;

-- create index public.found again
-- hazard blocks-writes: nobody can write table public.note while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.note without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.note meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.note
CREATE INDEX found ON public.note USING gin (to_tsvector('public.changes'::regconfig, body));

COMMIT;

RESET check_function_bodies;
