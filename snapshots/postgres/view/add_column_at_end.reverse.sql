-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
-- hazard breaks-running-code: code that reads twice of view public.v fails from here on
CREATE VIEW public.v AS
 SELECT id,
    name
   FROM public.t;

-- create comment on view public.v again
COMMENT ON VIEW public.v IS 'kept';

COMMIT;

RESET check_function_bodies;
