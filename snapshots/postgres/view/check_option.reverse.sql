-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: options
ALTER VIEW public.v RESET (check_option);

-- alter view public.w: definition
CREATE OR REPLACE VIEW public.w AS
 SELECT id,
    size
   FROM public.t
  WHERE (size > 1)
  WITH LOCAL CHECK OPTION;

COMMIT;

RESET check_function_bodies;
