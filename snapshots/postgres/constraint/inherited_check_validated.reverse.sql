-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.k for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT k;

-- create constraint public.p.k again
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0)) NOT VALID;

COMMIT;

RESET check_function_bodies;
