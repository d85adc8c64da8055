-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.g()
-- hazard breaks-running-code: code that uses function public.g() fails from here on
DROP FUNCTION public.g();

-- alter function public.f(integer): no longer goes with extension citext
ALTER FUNCTION public.f(integer) NO DEPENDS ON EXTENSION citext;

-- drop extension citext
-- hazard breaks-running-code: code that uses extension citext fails from here on
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;
