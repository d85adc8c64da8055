-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop function public.place()
-- hazard breaks-running-code: code that uses function public.place() fails from here on
DROP FUNCTION public.place();

COMMIT;

RESET check_function_bodies;
