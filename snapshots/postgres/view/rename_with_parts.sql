-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename view public.v to v2
-- hazard breaks-running-code: code that uses view public.v fails from here on
ALTER VIEW public.v RENAME TO v2;

COMMIT;

RESET check_function_bodies;
