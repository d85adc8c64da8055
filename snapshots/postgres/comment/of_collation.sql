-- for PostgreSQL 18
-- 2 changes (1 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on collation public.plain
COMMENT ON COLLATION public.plain IS NULL;

-- create comment on collation public.german
COMMENT ON COLLATION public.german IS 'as in a dictionary';

COMMIT;

RESET check_function_bodies;
