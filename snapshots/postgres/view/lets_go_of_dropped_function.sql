-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id AS f
   FROM public.t;

-- alter view public.v: no default of column f
ALTER VIEW public.v ALTER COLUMN f DROP DEFAULT;

-- drop function public.f(integer)
-- hazard breaks-running-code: code that uses function public.f(integer) fails from here on
DROP FUNCTION public.f(integer);

COMMIT;

RESET check_function_bodies;
