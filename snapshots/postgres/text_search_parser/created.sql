-- for PostgreSQL 18
-- 5 changes (5 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema search
CREATE SCHEMA search;

-- create text search parser public.plain
CREATE TEXT SEARCH PARSER public.plain (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);

-- create text search parser search."With Headline"
CREATE TEXT SEARCH PARSER search."With Headline" (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);

-- create text search configuration public.words
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = public.plain);

-- map tokens of text search configuration public.words
ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR asciiword, "int" WITH simple;

-- create comment on text search parser search."With Headline"
COMMENT ON TEXT SEARCH PARSER search."With Headline" IS 'as the usual one';

COMMIT;

RESET check_function_bodies;
