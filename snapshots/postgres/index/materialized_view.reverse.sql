-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i
DROP INDEX public.i;

-- drop index public.u
DROP INDEX public.u;

COMMIT;

RESET check_function_bodies;
