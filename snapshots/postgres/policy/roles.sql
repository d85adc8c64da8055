-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter policy public.t.a: roles
-- hazard privilege-widened: policy public.t.a may let more rows through than before
ALTER POLICY a ON public.t TO pg_monitor, pg_read_all_stats;

-- alter policy public.t.b: roles, using
-- hazard privilege-widened: policy public.t.b may let more rows through than before
ALTER POLICY b ON public.t TO PUBLIC
    USING ((size > 2));

COMMIT;

RESET check_function_bodies;
