-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: column title is now label
-- hazard breaks-running-code: code that reads title of view public.v fails from here on
ALTER VIEW public.v RENAME COLUMN title TO label;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    name AS label
   FROM public.t;

-- alter view public.w: column title is now label
-- hazard breaks-running-code: code that reads title of view public.w fails from here on
ALTER VIEW public.w RENAME COLUMN title TO label;

-- alter view public.w: definition
CREATE OR REPLACE VIEW public.w AS
 SELECT id,
    label
   FROM public.v;

COMMIT;

RESET check_function_bodies;
