-- for PostgreSQL 18
-- 4 changes (4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.a()
DROP FUNCTION public.a();

-- drop view public.v
DROP VIEW public.v;

-- drop function public.m()
DROP FUNCTION public.m();

-- drop function public.z()
DROP FUNCTION public.z();

COMMIT;

RESET check_function_bodies;
