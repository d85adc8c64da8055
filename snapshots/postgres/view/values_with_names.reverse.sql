-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public."none"
DROP VIEW public."none";

-- drop view public.v
DROP VIEW public.v;

-- drop view public.w
DROP VIEW public.w;

COMMIT;

RESET check_function_bodies;
