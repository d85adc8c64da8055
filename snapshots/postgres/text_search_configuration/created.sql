-- for PostgreSQL 18
-- 7 changes (7 create) · 10 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create text search dictionary public.unaccented
CREATE TEXT SEARCH DICTIONARY public.unaccented (TEMPLATE = pg_catalog.simple, stopwords = 'english');

-- create text search configuration public."Empty"
CREATE TEXT SEARCH CONFIGURATION public."Empty" (PARSER = pg_catalog."default");

-- create text search configuration public.copied
CREATE TEXT SEARCH CONFIGURATION public.copied (PARSER = pg_catalog."default");

-- map tokens of text search configuration public.copied
ALTER TEXT SEARCH CONFIGURATION public.copied
    ADD MAPPING FOR asciihword, hword, hword_asciipart, hword_part WITH english_stem;

-- map tokens of text search configuration public.copied
ALTER TEXT SEARCH CONFIGURATION public.copied
    ADD MAPPING FOR asciiword, word WITH public.unaccented, english_stem;

-- map tokens of text search configuration public.copied
ALTER TEXT SEARCH CONFIGURATION public.copied
    ADD MAPPING FOR email, file, "float", host, hword_numpart, "int", numhword, numword, sfloat, uint, url, url_path, version WITH simple;

-- create column public.note.seen
-- hazard blocks-reads: nobody can read or write table public.note while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.note and its indexes anew
-- evidence: rewrites public.note
ALTER TABLE public.note ADD COLUMN seen tsvector GENERATED ALWAYS AS (to_tsvector('public.copied'::regconfig, body)) STORED;

-- create comment on text search configuration public.copied
COMMENT ON TEXT SEARCH CONFIGURATION public.copied IS 'English, without accents';

-- create function public.search(text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.search(text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.search(text)
 RETURNS SETOF public.note
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM note WHERE to_tsvector('public.copied', body) @@ plainto_tsquery('public.copied', $1) $function$;

COMMIT;

-- create index public.found
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY found ON public.note USING gin (to_tsvector('public.copied'::regconfig, body));

RESET check_function_bodies;
