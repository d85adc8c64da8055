-- for PostgreSQL 18
-- 6 changes (6 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.moods
-- hazard data-loss: drops column public.t.moods and all values in it
-- hazard breaks-running-code: code that uses column public.t.moods fails from here on
ALTER TABLE public.t DROP COLUMN moods;

-- drop column public.t.mood
-- hazard data-loss: drops column public.t.mood and all values in it
-- hazard breaks-running-code: code that uses column public.t.mood fails from here on
ALTER TABLE public.t DROP COLUMN mood;

-- drop enum public.mood
-- hazard breaks-running-code: code that uses enum public.mood fails from here on
DROP TYPE public.mood;

-- drop enum public.nothing
-- hazard breaks-running-code: code that uses enum public.nothing fails from here on
DROP TYPE public.nothing;

COMMIT;

RESET check_function_bodies;
