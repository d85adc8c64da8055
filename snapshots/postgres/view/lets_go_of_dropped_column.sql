-- for PostgreSQL 18
-- 4 changes (2 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.new
ALTER TABLE public.t ADD COLUMN new text DEFAULT 'x'::text;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    size
   FROM public.t
  WHERE (new IS NULL);

-- drop column public.t.gone
-- hazard data-loss: drops column public.t.gone and all values in it
-- hazard breaks-running-code: code that uses column public.t.gone fails from here on
ALTER TABLE public.t DROP COLUMN gone;

COMMIT;

RESET check_function_bodies;
