-- for PostgreSQL 18
-- 7 changes (3 create, 1 alter, 3 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create text search dictionary public.moving
CREATE TEXT SEARCH DICTIONARY public.moving (TEMPLATE = pg_catalog.simple);

-- create text search dictionary public.plain
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple);

-- alter text search configuration public.words: mappings
ALTER TEXT SEARCH CONFIGURATION public.words
    ALTER MAPPING FOR asciiword WITH public.moving, public.plain;

-- drop text search dictionary other.moving
DROP TEXT SEARCH DICTIONARY other.moving;

-- drop text search dictionary public."Plain"
DROP TEXT SEARCH DICTIONARY public."Plain";

-- create comment on text search dictionary public.plain
COMMENT ON TEXT SEARCH DICTIONARY public.plain IS 'It stays';

COMMIT;

RESET check_function_bodies;
