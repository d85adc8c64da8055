-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT b,
    a
   FROM public.t;

-- give view public.v to writer again
ALTER VIEW public.v OWNER TO writer;

-- grant on view public.v to reader again
GRANT SELECT ON TABLE public.v TO reader;

COMMIT;

RESET check_function_bodies;
