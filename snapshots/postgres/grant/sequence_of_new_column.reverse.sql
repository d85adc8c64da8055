-- for PostgreSQL 18
-- 3 changes (3 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.b
-- hazard data-loss: drops column public.t.b and all values in it
-- hazard breaks-running-code: code that uses column public.t.b fails from here on
ALTER TABLE public.t DROP COLUMN b;

COMMIT;

RESET check_function_bodies;
