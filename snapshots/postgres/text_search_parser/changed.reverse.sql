-- for PostgreSQL 18
-- 1 change (1 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.found for now: it depends on text search configuration public.words
DROP INDEX public.found;

-- drop text search configuration public.words for now: it depends on text search parser public.plain
DROP TEXT SEARCH CONFIGURATION public.words;

-- drop text search parser public.plain for now: it cannot be changed in place
DROP TEXT SEARCH PARSER public.plain;

-- create text search parser public.plain again
CREATE TEXT SEARCH PARSER public.plain (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);

-- create text search configuration public.words again
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = public.plain);

-- map tokens of text search configuration public.words again
ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR asciiword, "int" WITH simple;

-- create index public.found again
-- hazard blocks-writes: nobody can write table public.note while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.note without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.note meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.note
CREATE INDEX found ON public.note USING gin (to_tsvector('public.words'::regconfig, body));

COMMIT;

RESET check_function_bodies;
