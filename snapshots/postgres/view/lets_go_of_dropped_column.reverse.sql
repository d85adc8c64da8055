-- for PostgreSQL 18
-- 4 changes (1 create, 1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.gone
ALTER TABLE public.t ADD COLUMN gone text;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    size
   FROM public.t
  WHERE (gone IS NULL);

-- drop column public.t.new
-- hazard data-loss: drops column public.t.new and all values in it
-- hazard breaks-running-code: code that uses column public.t.new fails from here on
ALTER TABLE public.t DROP COLUMN new;

COMMIT;

RESET check_function_bodies;
