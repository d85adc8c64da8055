-- for PostgreSQL 18
-- 6 changes (3 alter, 3 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop table public.n
-- hazard data-loss: drops table public.n and all rows in it
DROP TABLE public.n;

-- create constraint public.t.c again
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0));

-- alter constraint public.t.f: enforced
ALTER TABLE public.t ALTER CONSTRAINT f ENFORCED;

-- alter constraint public.t.g: not enforced
ALTER TABLE public.t ALTER CONSTRAINT g NOT ENFORCED;

COMMIT;

RESET check_function_bodies;
