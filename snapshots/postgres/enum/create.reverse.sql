-- for PostgreSQL 18
-- 6 changes (6 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.moods
-- hazard data-loss: drops column public.t.moods and all values in it
ALTER TABLE public.t DROP COLUMN moods;

-- drop column public.t.mood
-- hazard data-loss: drops column public.t.mood and all values in it
ALTER TABLE public.t DROP COLUMN mood;

-- drop enum public.mood
DROP TYPE public.mood;

-- drop enum public.nothing
DROP TYPE public.nothing;

COMMIT;

RESET check_function_bodies;
