-- for PostgreSQL 18
-- 7 changes (1 alter, 6 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it depends on index public.k
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop constraint public.t2.f
ALTER TABLE public.t2 DROP CONSTRAINT f;

-- drop index public.k for now: it cannot be changed in place
DROP INDEX public.k;

-- drop table public.o2
-- hazard data-loss: drops table public.o2 and all rows in it
DROP TABLE public.o2;

-- drop table public.t2
-- hazard data-loss: drops table public.t2 and all rows in it
DROP TABLE public.t2;

-- create index public.k again
CREATE UNIQUE INDEX k ON public.o USING btree (x);

-- create constraint public.t.f again
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(x);

COMMIT;

RESET check_function_bodies;
