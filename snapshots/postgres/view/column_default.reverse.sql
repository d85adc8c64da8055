-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w
-- hazard breaks-running-code: code that uses view public.w fails from here on
DROP VIEW public.w;

-- alter view public.v: no default of column name
ALTER VIEW public.v ALTER COLUMN name DROP DEFAULT;

-- alter view public.v: default of column id
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 1;

-- alter view public.v: default of column size
ALTER VIEW public.v ALTER COLUMN size SET DEFAULT 1;

COMMIT;

RESET check_function_bodies;
