-- for PostgreSQL 18
-- 5 changes (1 alter, 4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.f for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT f;

-- drop table public.u
-- hazard data-loss: drops table public.u and all rows in it
DROP TABLE public.u;

-- create constraint public.t.f again
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES public.o(x, y) ON DELETE SET NULL;

COMMIT;

RESET check_function_bodies;
