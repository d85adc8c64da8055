-- for PostgreSQL 18
-- 6 changes (6 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop column public.t.ss
-- hazard data-loss: drops column public.t.ss and all values in it
ALTER TABLE public.t DROP COLUMN ss;

-- drop column public.t.s
-- hazard data-loss: drops column public.t.s and all values in it
ALTER TABLE public.t DROP COLUMN s;

-- drop range type public."Word Range"
DROP TYPE public."Word Range";

-- drop function public.distance(text, text)
DROP FUNCTION public.distance(text, text);

-- drop range type public.span
DROP TYPE public.span;

COMMIT;

RESET check_function_bodies;
