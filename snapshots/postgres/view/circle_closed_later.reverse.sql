-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    NULL::bigint AS n
   FROM public.t;

-- drop function public.all_v()
-- hazard breaks-running-code: code that uses function public.all_v() fails from here on
DROP FUNCTION public.all_v();

COMMIT;

RESET check_function_bodies;
