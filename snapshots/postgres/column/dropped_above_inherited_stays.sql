-- for PostgreSQL 18
-- 5 changes (5 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.p.a
-- hazard data-loss: drops column public.p.a and all values in it
-- hazard breaks-running-code: code that uses column public.p.a fails from here on
ALTER TABLE ONLY public.p DROP COLUMN a;

-- drop column public."between".a
-- hazard data-loss: drops column public."between".a and all values in it
-- hazard breaks-running-code: code that uses column public."between".a fails from here on
ALTER TABLE ONLY public."between" DROP COLUMN a;

-- drop column public.gone.a
-- hazard data-loss: drops column public.gone.a and all values in it
-- hazard breaks-running-code: code that uses column public.gone.a fails from here on
-- hazard breaks-running-code: code that uses column public.below_gone.a fails from here on
ALTER TABLE public.gone DROP COLUMN a;

-- drop column public.own_gone.a
-- hazard data-loss: drops column public.own_gone.a and all values in it
-- hazard breaks-running-code: code that uses column public.own_gone.a fails from here on
ALTER TABLE public.own_gone DROP COLUMN a;

COMMIT;

RESET check_function_bodies;
