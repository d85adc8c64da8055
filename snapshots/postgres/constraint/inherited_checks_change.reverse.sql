-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.k for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT k;

-- drop constraint public.c2.k for now: it cannot be changed in place
ALTER TABLE public.c2 DROP CONSTRAINT k;

-- create constraint public.p.k again
ALTER TABLE public.p ADD CONSTRAINT k CHECK ((a > 0));

-- create constraint public.c2.k again
ALTER TABLE public.c2 ADD CONSTRAINT k CHECK ((a > 0));

COMMIT;

RESET check_function_bodies;
