-- for PostgreSQL 18
-- 6 changes (6 drop) · 6 statements in 1 transaction

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

-- drop index public.e
DROP INDEX public.e;

-- drop index public.i
DROP INDEX public.i;

COMMIT;

RESET check_function_bodies;
