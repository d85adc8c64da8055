-- for PostgreSQL 18
-- 2 changes (2 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.p.a
-- hazard data-loss: drops column public.p.a and all values in it
-- hazard breaks-running-code: code that uses column public.p.a fails from here on
-- hazard breaks-running-code: code that uses column public.inherits.a fails from here on
ALTER TABLE public.p DROP COLUMN a;

COMMIT;

RESET check_function_bodies;
