-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop text search dictionary public.plain
DROP TEXT SEARCH DICTIONARY public.plain;

-- drop text search dictionary search."Stems"
DROP TEXT SEARCH DICTIONARY search."Stems";

-- drop schema search
-- hazard breaks-running-code: code that uses schema search fails from here on
DROP SCHEMA search;

COMMIT;

RESET check_function_bodies;
