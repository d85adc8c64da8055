-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop comment on column public.v.title
COMMENT ON COLUMN public.v.title IS NULL;

-- revoke on column public.v.title from PUBLIC
REVOKE SELECT (title) ON TABLE public.v FROM PUBLIC;

-- alter view public.v: column title is now label
-- hazard breaks-running-code: code that reads title of view public.v fails from here on
ALTER VIEW public.v RENAME COLUMN title TO label;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    name AS label
   FROM public.t;

-- grant on column public.v.label to PUBLIC
-- hazard privilege-widened: gives SELECT on column public.v.label to PUBLIC
GRANT SELECT (label) ON TABLE public.v TO PUBLIC;

-- create comment on column public.v.label
COMMENT ON COLUMN public.v.label IS 'x';

COMMIT;

RESET check_function_bodies;
