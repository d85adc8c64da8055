-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create text search template public.bare
CREATE TEXT SEARCH TEMPLATE public.bare (LEXIZE = dsimple_lexize);

-- create text search template public.plain
CREATE TEXT SEARCH TEMPLATE public.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- create text search dictionary public.words
CREATE TEXT SEARCH DICTIONARY public.words (TEMPLATE = public.plain, accept = 'false', stopwords = 'english');

-- create comment on text search template public.plain
COMMENT ON TEXT SEARCH TEMPLATE public.plain IS 'as simple';

COMMIT;

RESET check_function_bodies;
