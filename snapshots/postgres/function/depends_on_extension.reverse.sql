-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.g()
-- hazard breaks-running-code: code that uses function public.g() fails from here on
DROP FUNCTION public.g();

-- alter function public.f(integer): no longer goes with extension citext
ALTER FUNCTION public.f(integer) NO DEPENDS ON EXTENSION citext;

-- alter function public.p(): no longer goes with extension citext
ALTER PROCEDURE public.p() NO DEPENDS ON EXTENSION citext;

COMMIT;

RESET check_function_bodies;
