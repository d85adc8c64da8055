-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type public.citext becomes text
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- drop extension citext
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;
