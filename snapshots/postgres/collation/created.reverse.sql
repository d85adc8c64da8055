-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type text becomes text
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."default";

-- drop collation public.bytes
DROP COLLATION public.bytes;

COMMIT;

RESET check_function_bodies;
