-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter policy public.t.a: roles
ALTER POLICY a ON public.t TO PUBLIC;

-- alter policy public.t.b: roles, using
ALTER POLICY b ON public.t TO pg_monitor
    USING ((size > 1));

COMMIT;

RESET check_function_bodies;
