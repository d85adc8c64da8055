-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename view public.v2 to v
-- hazard breaks-running-code: code that uses view public.v2 fails from here on
ALTER VIEW public.v2 RENAME TO v;

-- alter view public.w: definition
CREATE OR REPLACE VIEW public.w AS
 SELECT id
   FROM public.v;

COMMIT;

RESET check_function_bodies;
