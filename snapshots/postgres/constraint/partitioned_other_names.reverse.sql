-- for PostgreSQL 18
-- 22 changes (22 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.c
ALTER TABLE public.p DROP CONSTRAINT c;

-- drop constraint public.p.f
ALTER TABLE public.p DROP CONSTRAINT f;

-- drop constraint public.p.g
ALTER TABLE public.p DROP CONSTRAINT g;

-- drop constraint public.p.pk
ALTER TABLE public.p DROP CONSTRAINT pk;

-- drop constraint public.p.u
ALTER TABLE public.p DROP CONSTRAINT u;

-- drop constraint public.p1.own
ALTER TABLE public.p1 DROP CONSTRAINT own;

-- drop constraint public.p1.ownf
ALTER TABLE public.p1 DROP CONSTRAINT ownf;

COMMIT;

RESET check_function_bodies;
