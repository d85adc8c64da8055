-- for PostgreSQL 18
-- 2 changes (2 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.a.n
-- hazard data-loss: drops column public.a.n and all values in it
-- hazard breaks-running-code: code that uses column public.a.n fails from here on
-- hazard breaks-running-code: code that uses column public.child.n fails from here on
ALTER TABLE public.a DROP COLUMN n;

COMMIT;

RESET check_function_bodies;
