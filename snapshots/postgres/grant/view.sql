-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- grant on column public.m.b to reader
-- hazard privilege-widened: gives SELECT on column public.m.b to reader
GRANT SELECT (b) ON TABLE public.m TO reader;

-- grant on materialized view public.m to PUBLIC
-- hazard privilege-widened: gives SELECT on materialized view public.m to PUBLIC
GRANT SELECT ON TABLE public.m TO PUBLIC;

-- grant on column public.v.a to reader
-- hazard privilege-widened: gives SELECT on column public.v.a to reader
GRANT SELECT (a) ON TABLE public.v TO reader WITH GRANT OPTION;

-- grant on view public.v to writer
-- hazard privilege-widened: gives INSERT, SELECT on view public.v to writer
GRANT INSERT, SELECT ON TABLE public.v TO writer;

COMMIT;

RESET check_function_bodies;
