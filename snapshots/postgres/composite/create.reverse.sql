-- for PostgreSQL 18
-- 6 changes (6 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.n
-- hazard data-loss: drops column public.t.n and all values in it
ALTER TABLE public.t DROP COLUMN n;

-- drop composite type public.empty
DROP TYPE public.empty;

-- drop composite type public.nested
DROP TYPE public.nested;

-- drop composite type public.pair
DROP TYPE public.pair;

COMMIT;

RESET check_function_bodies;
