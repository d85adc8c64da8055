-- for PostgreSQL 18
-- 6 changes (6 drop) · 6 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.l
ALTER TABLE public.t DROP CONSTRAINT l;

-- drop constraint public.t.m
ALTER TABLE public.t DROP CONSTRAINT m;

-- drop constraint public.t.o
ALTER TABLE public.t DROP CONSTRAINT o;

-- drop constraint public.t.p
ALTER TABLE public.t DROP CONSTRAINT p;

COMMIT;

-- drop index public.e
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.e;

-- drop index public.i
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.i;

RESET check_function_bodies;
