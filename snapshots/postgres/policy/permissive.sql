-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.a for now: it cannot be changed in place
DROP POLICY a ON public.t;

-- create policy public.t.a again
-- hazard privilege-widened: policy public.t.a may let more rows through than before
CREATE POLICY a ON public.t AS RESTRICTIVE
    USING ((size > 1));

COMMIT;

RESET check_function_bodies;
