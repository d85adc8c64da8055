-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT b,
    a
   FROM public.t;

-- revoke on view public.v from the owner again
REVOKE INSERT ON TABLE public.v FROM CURRENT_USER;

-- grant on column public.v.a to writer again
GRANT UPDATE (a) ON TABLE public.v TO writer;

-- grant on view public.v to reader again
GRANT SELECT ON TABLE public.v TO reader WITH GRANT OPTION;

COMMIT;

RESET check_function_bodies;
