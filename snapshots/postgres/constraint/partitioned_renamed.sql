-- for PostgreSQL 18
-- 13 changes (7 rename, 3 create, 3 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.p.c to cc
ALTER TABLE public.p RENAME CONSTRAINT c TO cc;

-- rename constraint public.p.f to ff
ALTER TABLE public.p RENAME CONSTRAINT f TO ff;

-- rename constraint public.p.pk to pkey
ALTER TABLE public.p RENAME CONSTRAINT pk TO pkey;

-- rename constraint public.p.u to uu
ALTER TABLE public.p RENAME CONSTRAINT u TO uu;

-- rename constraint public.p1.f to ff
ALTER TABLE public.p1 RENAME CONSTRAINT f TO ff;

-- rename constraint public.p2.f to ff
ALTER TABLE public.p2 RENAME CONSTRAINT f TO ff;

-- rename constraint public.p21.f to ff
ALTER TABLE public.p21 RENAME CONSTRAINT f TO ff;

COMMIT;

RESET check_function_bodies;
