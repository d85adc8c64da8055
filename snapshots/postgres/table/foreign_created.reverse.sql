-- for PostgreSQL 18
-- 15 changes (15 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.pages
-- hazard breaks-running-code: code that uses view public.pages fails from here on
DROP VIEW public.pages;

-- drop table public.nothing
-- hazard breaks-running-code: code that uses table public.nothing fails from here on
DROP FOREIGN TABLE public.nothing;

-- drop table public.visits
-- hazard breaks-running-code: code that uses table public.visits fails from here on
DROP FOREIGN TABLE public.visits;

-- drop function public.touch()
-- hazard breaks-running-code: code that uses function public.touch() fails from here on
DROP FUNCTION public.touch();

COMMIT;

RESET check_function_bodies;
