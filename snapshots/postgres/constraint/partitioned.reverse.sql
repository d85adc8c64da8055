-- for PostgreSQL 18
-- 24 changes (24 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.c
ALTER TABLE public.p DROP CONSTRAINT c;

-- drop constraint public.p.f
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p DROP CONSTRAINT f;

-- drop constraint public.p.g
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p DROP CONSTRAINT g;

-- drop constraint public.p.pk
ALTER TABLE public.p DROP CONSTRAINT pk;

-- drop constraint public.p.u
ALTER TABLE public.p DROP CONSTRAINT u;

-- drop constraint public.p1.own
ALTER TABLE public.p1 DROP CONSTRAINT own;

-- drop constraint public.p1.ownf
-- hazard second-table-lock: locks table public.op as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.p1 DROP CONSTRAINT ownf;

COMMIT;

RESET check_function_bodies;
