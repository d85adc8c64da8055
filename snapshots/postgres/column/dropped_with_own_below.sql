-- for PostgreSQL 18
-- 10 changes (10 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop column public.p.a
-- hazard data-loss: drops column public.p.a and all values in it
-- hazard breaks-running-code: code that uses column public.p.a fails from here on
-- hazard breaks-running-code: code that uses column public.of_both.a fails from here on
-- hazard breaks-running-code: code that uses column public.of_two.a fails from here on
ALTER TABLE public.p DROP COLUMN a;

-- drop column public.own.a
-- hazard data-loss: drops column public.own.a and all values in it
-- hazard breaks-running-code: code that uses column public.own.a fails from here on
-- hazard breaks-running-code: code that uses column public.below_own.a fails from here on
ALTER TABLE public.own DROP COLUMN a;

-- drop column public.own_below_own.a
-- hazard data-loss: drops column public.own_below_own.a and all values in it
-- hazard breaks-running-code: code that uses column public.own_below_own.a fails from here on
ALTER TABLE public.own_below_own DROP COLUMN a;

-- drop column public.q.a
-- hazard data-loss: drops column public.q.a and all values in it
-- hazard breaks-running-code: code that uses column public.q.a fails from here on
-- hazard breaks-running-code: code that uses column public.of_both.a fails from here on
-- hazard breaks-running-code: code that uses column public.of_two.a fails from here on
ALTER TABLE public.q DROP COLUMN a;

-- drop column public.own_of_both.a
-- hazard data-loss: drops column public.own_of_both.a and all values in it
-- hazard breaks-running-code: code that uses column public.own_of_both.a fails from here on
ALTER TABLE public.own_of_both DROP COLUMN a;

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

COMMIT;

RESET check_function_bodies;
