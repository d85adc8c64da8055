-- for PostgreSQL 18
-- 13 changes (13 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i
DROP INDEX public.i;

-- drop index public.k
DROP INDEX public.k;

-- drop index public.l
DROP INDEX public.l;

COMMIT;

RESET check_function_bodies;
