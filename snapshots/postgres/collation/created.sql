-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create collation public.bytes
CREATE COLLATION public.bytes (provider = libc, lc_collate = 'C', lc_ctype = 'C');

-- alter column public.t.a: type text becomes text
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.bytes;

COMMIT;

RESET check_function_bodies;
