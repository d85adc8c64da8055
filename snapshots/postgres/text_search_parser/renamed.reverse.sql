-- for PostgreSQL 18
-- 7 changes (3 create, 1 alter, 3 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop text search configuration public.words for now: it cannot be changed in place
DROP TEXT SEARCH CONFIGURATION public.words;

-- drop text search parser other.moved
DROP TEXT SEARCH PARSER other.moved;

-- drop text search parser public."Plain"
DROP TEXT SEARCH PARSER public."Plain";

-- create text search parser public.moving
CREATE TEXT SEARCH PARSER public.moving (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);

-- create text search parser public.plain
CREATE TEXT SEARCH PARSER public.plain (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);

-- create text search configuration public.words again
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = public.plain);

-- create comment on text search parser public.plain
COMMENT ON TEXT SEARCH PARSER public.plain IS 'It stays';

COMMIT;

RESET check_function_bodies;
