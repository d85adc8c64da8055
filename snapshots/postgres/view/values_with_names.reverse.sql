-- for PostgreSQL 18
-- 3 changes (3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public."none"
-- hazard breaks-running-code: code that uses view public."none" fails from here on
DROP VIEW public."none";

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop view public.w
-- hazard breaks-running-code: code that uses view public.w fails from here on
DROP VIEW public.w;

COMMIT;

RESET check_function_bodies;
