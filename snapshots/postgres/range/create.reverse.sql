-- for PostgreSQL 18
-- 6 changes (6 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.ss
-- hazard data-loss: drops column public.t.ss and all values in it
-- hazard breaks-running-code: code that uses column public.t.ss fails from here on
ALTER TABLE public.t DROP COLUMN ss;

-- drop column public.t.s
-- hazard data-loss: drops column public.t.s and all values in it
-- hazard breaks-running-code: code that uses column public.t.s fails from here on
ALTER TABLE public.t DROP COLUMN s;

-- drop range type public."Word Range"
-- hazard breaks-running-code: code that uses range type public."Word Range" fails from here on
DROP TYPE public."Word Range";

-- drop function public.distance(text, text)
-- hazard breaks-running-code: code that uses function public.distance(text, text) fails from here on
DROP FUNCTION public.distance(text, text);

-- drop range type public.span
-- hazard breaks-running-code: code that uses range type public.span fails from here on
DROP TYPE public.span;

COMMIT;

RESET check_function_bodies;
