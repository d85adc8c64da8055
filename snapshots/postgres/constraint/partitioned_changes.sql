-- for PostgreSQL 18
-- 16 changes (16 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.c for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT c;

-- drop constraint public.p.f for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT f;

-- drop constraint public.p.u for now: it cannot be changed in place
ALTER TABLE public.p DROP CONSTRAINT u;

-- create constraint public.p.c again
ALTER TABLE public.p ADD CONSTRAINT c CHECK ((b > 1));

-- create constraint public.p.f again
ALTER TABLE public.p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES public.o(x) ON DELETE CASCADE;

-- alter constraint public.p.g: deferrable initially deferred
ALTER TABLE public.p ALTER CONSTRAINT g DEFERRABLE INITIALLY DEFERRED;

-- create constraint public.p.u again
ALTER TABLE public.p ADD CONSTRAINT u UNIQUE (a) INCLUDE (b);

COMMIT;

RESET check_function_bodies;
