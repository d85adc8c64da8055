-- for PostgreSQL 18
-- 13 changes (7 rename, 3 create, 3 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.p.cc to c
ALTER TABLE public.p RENAME CONSTRAINT cc TO c;

-- rename constraint public.p.ff to f
ALTER TABLE public.p RENAME CONSTRAINT ff TO f;

-- rename constraint public.p.pkey to pk
ALTER TABLE public.p RENAME CONSTRAINT pkey TO pk;

-- rename constraint public.p.uu to u
ALTER TABLE public.p RENAME CONSTRAINT uu TO u;

-- rename constraint public.p1.ff to f
ALTER TABLE public.p1 RENAME CONSTRAINT ff TO f;

-- rename constraint public.p2.ff to f
ALTER TABLE public.p2 RENAME CONSTRAINT ff TO f;

-- rename constraint public.p21.ff to f
ALTER TABLE public.p21 RENAME CONSTRAINT ff TO f;

COMMIT;

RESET check_function_bodies;
