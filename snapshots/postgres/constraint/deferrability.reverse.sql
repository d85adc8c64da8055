-- for PostgreSQL 18
-- 4 changes (4 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.u for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT u;

-- alter constraint public.t.f1: not deferrable
ALTER TABLE public.t ALTER CONSTRAINT f1 NOT DEFERRABLE;

-- alter constraint public.t.f2: deferrable initially immediate
ALTER TABLE public.t ALTER CONSTRAINT f2 DEFERRABLE INITIALLY IMMEDIATE;

-- alter constraint public.t.f3: deferrable initially deferred
ALTER TABLE public.t ALTER CONSTRAINT f3 DEFERRABLE INITIALLY DEFERRED;

-- create constraint public.t.u again
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a);

COMMIT;

RESET check_function_bodies;
