-- for PostgreSQL 18
-- 1 change (1 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.w for now: it depends on view public.v
DROP VIEW public.w;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

-- create view public.w again
CREATE VIEW public.w AS
 SELECT a
   FROM public.v;

-- create comment on view public.v again
COMMENT ON VIEW public.v IS 'kept';

-- create comment on column public.v.a again
COMMENT ON COLUMN public.v.a IS 'kept too';

-- create comment on column public.w.a again
COMMENT ON COLUMN public.w.a IS 'further on';

COMMIT;

RESET check_function_bodies;
