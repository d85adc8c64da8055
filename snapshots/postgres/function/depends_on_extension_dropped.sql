-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.g()
DROP FUNCTION public.g();

-- alter function public.f(integer): no longer goes with extension citext
ALTER FUNCTION public.f(integer) NO DEPENDS ON EXTENSION citext;

-- drop extension citext
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;
