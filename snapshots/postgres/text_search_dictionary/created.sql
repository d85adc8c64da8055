-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema search
CREATE SCHEMA search;

-- create text search dictionary public.plain
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple);

-- create text search dictionary search."Stems"
CREATE TEXT SEARCH DICTIONARY search."Stems" (TEMPLATE = pg_catalog.snowball, language = 'english', stopwords = 'english');

-- create comment on text search dictionary search."Stems"
COMMENT ON TEXT SEARCH DICTIONARY search."Stems" IS 'as the usual one';

COMMIT;

RESET check_function_bodies;
