-- for PostgreSQL 18
-- 8 changes (3 create, 2 alter, 3 drop) · 11 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- create text search configuration public.moving
CREATE TEXT SEARCH CONFIGURATION public.moving (PARSER = pg_catalog."default");

-- map tokens of text search configuration public.moving
ALTER TEXT SEARCH CONFIGURATION public.moving
    ADD MAPPING FOR asciihword, asciiword, email, file, "float", host, hword, hword_asciipart, hword_numpart, hword_part, "int", numhword, numword, sfloat, uint, url, url_path, version, word WITH simple;

-- create text search configuration public.words
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = pg_catalog."default");

-- map tokens of text search configuration public.words
ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR asciihword, asciiword, email, file, "float", host, hword, hword_asciipart, hword_numpart, hword_part, "int", numhword, numword, sfloat, uint, url, url_path, version, word WITH simple;

-- alter column public.note.seen: expression
-- hazard blocks-reads: nobody can read or write table public.note while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.note and its indexes anew
-- evidence: rewrites public.note
ALTER TABLE public.note ALTER COLUMN seen SET EXPRESSION AS (to_tsvector('public.words'::regconfig, body));

-- drop text search configuration public."Words"
-- hazard breaks-running-code: code that uses text search configuration public."Words" fails from here on
DROP TEXT SEARCH CONFIGURATION public."Words";

-- create comment on text search configuration public.words
COMMENT ON TEXT SEARCH CONFIGURATION public.words IS 'It stays';

COMMIT;

-- the new index public.found beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY found__schemadiff_new ON public.note USING gin (to_tsvector('public.moving'::regconfig, body));

-- drop the old index public.found
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.found;

BEGIN;

-- drop text search configuration other.moving
-- hazard breaks-running-code: code that uses text search configuration other.moving fails from here on
DROP TEXT SEARCH CONFIGURATION other.moving;

COMMIT;

BEGIN;

-- put the new index public.found in its place
ALTER INDEX public.found__schemadiff_new RENAME TO found;

COMMIT;

RESET check_function_bodies;
