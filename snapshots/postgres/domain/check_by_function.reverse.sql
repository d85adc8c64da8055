-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.d
-- hazard data-loss: drops column public.t.d and all values in it
ALTER TABLE public.t DROP COLUMN d;

-- drop domain public.d
DROP DOMAIN public.d;

-- drop function public.good(integer)
DROP FUNCTION public.good(integer);

COMMIT;

RESET check_function_bodies;
