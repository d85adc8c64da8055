-- for PostgreSQL 18
-- 6 changes (1 alter, 5 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.alone
ALTER TABLE public.p DROP CONSTRAINT alone;

-- drop constraint public.p.k
ALTER TABLE public.p DROP CONSTRAINT k;

COMMIT;

RESET check_function_bodies;
