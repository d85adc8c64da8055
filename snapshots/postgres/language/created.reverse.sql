-- for PostgreSQL 18
-- 6 changes (6 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f()
-- hazard breaks-running-code: code that uses function public.f() fails from here on
DROP FUNCTION public.f();

-- drop language "Own"
DROP LANGUAGE "Own";

-- drop language bare
DROP LANGUAGE bare;

COMMIT;

RESET check_function_bodies;
