-- for PostgreSQL 18
-- 7 changes (1 create, 2 alter, 4 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop constraint public.t.d
ALTER TABLE public.t DROP CONSTRAINT d;

-- drop constraint public.z.z_a_b_fkey
ALTER TABLE public.z DROP CONSTRAINT z_a_b_fkey;

-- drop constraint public.t.u for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT u;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
ALTER TABLE public.t DROP COLUMN b;

-- drop column public.z.b
-- hazard data-loss: drops column public.z.b and all values in it
ALTER TABLE public.z DROP COLUMN b;

-- create constraint public.t.c again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0));

-- create constraint public.t.u again
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a);

-- create constraint public.z.z_a_fkey
-- hazard needs-valid-data: fails if rows violate constraint public.z.z_a_fkey
ALTER TABLE public.z ADD CONSTRAINT z_a_fkey FOREIGN KEY (a) REFERENCES public.t(a);

COMMIT;

RESET check_function_bodies;
