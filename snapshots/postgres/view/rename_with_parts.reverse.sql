-- for PostgreSQL 18
-- 1 change (1 rename) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename view public.v2 to v
ALTER VIEW public.v2 RENAME TO v;

COMMIT;

RESET check_function_bodies;
