-- for PostgreSQL 18
-- 7 changes (6 create, 1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it depends on index public.k
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop index public.k for now: it cannot be changed in place
DROP INDEX public.k;

-- create table public.o2
CREATE TABLE public.o2 (
  x integer
);

-- create table public.t2
CREATE TABLE public.t2 (
  a integer
);

-- create index public.k again
CREATE UNIQUE INDEX k ON public.o USING btree (x) INCLUDE (y);

-- create index public.k2
CREATE UNIQUE INDEX k2 ON public.o2 USING btree (x);

-- create constraint public.t.f again
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(x);

-- create constraint public.t2.f
ALTER TABLE public.t2 ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o2(x);

COMMIT;

RESET check_function_bodies;
