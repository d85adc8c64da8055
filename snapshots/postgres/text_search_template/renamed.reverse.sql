-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop text search dictionary public.words for now: it cannot be changed in place
DROP TEXT SEARCH DICTIONARY public.words;

-- drop text search template other.moving
DROP TEXT SEARCH TEMPLATE other.moving;

-- drop text search template public."Plain"
DROP TEXT SEARCH TEMPLATE public."Plain";

-- create text search template public.moving
CREATE TEXT SEARCH TEMPLATE public.moving (LEXIZE = dsimple_lexize);

-- create text search template public.plain
CREATE TEXT SEARCH TEMPLATE public.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);

-- create text search dictionary public.words again
CREATE TEXT SEARCH DICTIONARY public.words (TEMPLATE = public.plain);

COMMIT;

RESET check_function_bodies;
