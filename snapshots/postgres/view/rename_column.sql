-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: column label is now title
-- hazard breaks-running-code: code that reads label of view public.v fails from here on
ALTER VIEW public.v RENAME COLUMN label TO title;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    name AS title
   FROM public.t;

-- alter view public.w: column label is now title
-- hazard breaks-running-code: code that reads label of view public.w fails from here on
ALTER VIEW public.w RENAME COLUMN label TO title;

-- alter view public.w: definition
CREATE OR REPLACE VIEW public.w AS
 SELECT id,
    title
   FROM public.v;

COMMIT;

RESET check_function_bodies;
