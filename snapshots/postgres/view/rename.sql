-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename view public.v to v2
-- hazard breaks-running-code: code that uses view public.v fails from here on
ALTER VIEW public.v RENAME TO v2;

-- alter view public.w: definition
CREATE OR REPLACE VIEW public.w AS
 SELECT id
   FROM public.v2;

COMMIT;

RESET check_function_bodies;
