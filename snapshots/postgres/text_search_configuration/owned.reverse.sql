-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give text search configuration public.words to CURRENT_USER
ALTER TEXT SEARCH CONFIGURATION public.words OWNER TO CURRENT_USER;

-- give text search dictionary public.plain to CURRENT_USER
ALTER TEXT SEARCH DICTIONARY public.plain OWNER TO CURRENT_USER;

COMMIT;

RESET check_function_bodies;
