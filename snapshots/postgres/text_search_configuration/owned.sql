-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give text search configuration public.words to keeper
ALTER TEXT SEARCH CONFIGURATION public.words OWNER TO keeper;

-- give text search dictionary public.plain to keeper
ALTER TEXT SEARCH DICTIONARY public.plain OWNER TO keeper;

COMMIT;

RESET check_function_bodies;
