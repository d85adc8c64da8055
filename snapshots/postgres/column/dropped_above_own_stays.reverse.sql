-- for PostgreSQL 18
-- 2 changes (2 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.p.a
ALTER TABLE public.p ADD COLUMN a integer;

COMMIT;

RESET check_function_bodies;
