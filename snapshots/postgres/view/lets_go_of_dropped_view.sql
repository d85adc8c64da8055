-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.b: definition
CREATE OR REPLACE VIEW public.b AS
 SELECT id,
    size
   FROM public.t;

-- drop view public.a
-- hazard breaks-running-code: code that uses view public.a fails from here on
DROP VIEW public.a;

COMMIT;

RESET check_function_bodies;
