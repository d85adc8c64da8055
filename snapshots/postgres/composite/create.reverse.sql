-- for PostgreSQL 18
-- 6 changes (6 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.n
-- hazard data-loss: drops column public.t.n and all values in it
-- hazard breaks-running-code: code that uses column public.t.n fails from here on
ALTER TABLE public.t DROP COLUMN n;

-- drop composite type public.empty
-- hazard breaks-running-code: code that uses composite type public.empty fails from here on
DROP TYPE public.empty;

-- drop composite type public.nested
-- hazard breaks-running-code: code that uses composite type public.nested fails from here on
DROP TYPE public.nested;

-- drop composite type public.pair
-- hazard breaks-running-code: code that uses composite type public.pair fails from here on
DROP TYPE public.pair;

COMMIT;

RESET check_function_bodies;
