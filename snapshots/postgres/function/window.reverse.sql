-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
DROP VIEW public.v;

-- drop function public.place()
DROP FUNCTION public.place();

COMMIT;

RESET check_function_bodies;
