-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename view public.v2 to v
-- hazard breaks-running-code: code that uses view public.v2 fails from here on
ALTER VIEW public.v2 RENAME TO v;

COMMIT;

RESET check_function_bodies;
