-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on column public.v.label
COMMENT ON COLUMN public.v.label IS NULL;

-- revoke on column public.v.label from PUBLIC
REVOKE SELECT (label) ON TABLE public.v FROM PUBLIC;

-- alter view public.v: column label is now title
-- hazard breaks-running-code: code that reads label of view public.v fails from here on
ALTER VIEW public.v RENAME COLUMN label TO title;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    name AS title
   FROM public.t;

-- grant on column public.v.title to PUBLIC
-- hazard privilege-widened: gives SELECT on column public.v.title to PUBLIC
GRANT SELECT (title) ON TABLE public.v TO PUBLIC;

-- create comment on column public.v.title
COMMENT ON COLUMN public.v.title IS 'x';

COMMIT;

RESET check_function_bodies;
