-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- create constraint public.t.c again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0));

COMMIT;

RESET check_function_bodies;
