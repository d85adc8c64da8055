-- for PostgreSQL 18
-- 5 changes (5 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.t.f for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop constraint public.t.n for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT n;

-- drop constraint public.z.z_a_fkey for now: it cannot be changed in place
ALTER TABLE public.z DROP CONSTRAINT z_a_fkey;

-- drop constraint public.t.p for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT p;

-- create constraint public.t.c again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 1));

-- create constraint public.t.f again
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(y) ON DELETE CASCADE;

-- create constraint public.t.n again
ALTER TABLE public.t ADD CONSTRAINT n CHECK ((b > 0)) NO INHERIT;

-- create constraint public.t.p again
ALTER TABLE public.t ADD CONSTRAINT p PRIMARY KEY (b);

-- create constraint public.z.z_a_fkey again
ALTER TABLE public.z ADD CONSTRAINT z_a_fkey FOREIGN KEY (a) REFERENCES public.t(b);

COMMIT;

RESET check_function_bodies;
