-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: no default of column id
ALTER VIEW public.v ALTER COLUMN id DROP DEFAULT;

-- alter view public.v: default of column name
ALTER VIEW public.v ALTER COLUMN name SET DEFAULT 'x'::text;

-- alter view public.v: default of column size
ALTER VIEW public.v ALTER COLUMN size SET DEFAULT 2;

-- create view public.w
CREATE VIEW public.w AS
 SELECT id
   FROM public.t;

-- set the default of view public.w, column id
ALTER VIEW public.w ALTER COLUMN id SET DEFAULT 7;

COMMIT;

RESET check_function_bodies;
