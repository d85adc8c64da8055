-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer;

COMMIT;

RESET check_function_bodies;
