-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename function public.f(integer) to G(integer)
-- hazard breaks-running-code: code that uses function public.f(integer) fails from here on
ALTER FUNCTION public.f(integer) RENAME TO "G";

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT public."G"(1) AS x;

COMMIT;

RESET check_function_bodies;
