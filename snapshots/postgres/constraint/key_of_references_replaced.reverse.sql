-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it depends on constraint public.o.k
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop constraint public.o.k for now: it cannot be changed in place
ALTER TABLE public.o DROP CONSTRAINT k;

-- create constraint public.o.k again
ALTER TABLE public.o ADD CONSTRAINT k UNIQUE (x);

-- create constraint public.t.f again
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.o(x);

-- create comment on constraint public.t.f again
COMMENT ON CONSTRAINT f ON public.t IS 'kept';

COMMIT;

RESET check_function_bodies;
