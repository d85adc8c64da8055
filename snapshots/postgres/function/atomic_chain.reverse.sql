-- for PostgreSQL 18
-- 4 changes (4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.a()
-- hazard breaks-running-code: code that uses function public.a() fails from here on
DROP FUNCTION public.a();

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop function public.m()
-- hazard breaks-running-code: code that uses function public.m() fails from here on
DROP FUNCTION public.m();

-- drop function public.z()
-- hazard breaks-running-code: code that uses function public.z() fails from here on
DROP FUNCTION public.z();

COMMIT;

RESET check_function_bodies;
