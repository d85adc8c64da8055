-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.t.b for now: it cannot be changed in place
DROP POLICY b ON public.t;

-- alter policy public.t.a: using, with check
-- hazard privilege-widened: policy public.t.a may let more rows through than before
ALTER POLICY a ON public.t
    USING ((size > 2))
    WITH CHECK ((size > 3));

-- create policy public.t.b again
-- hazard privilege-widened: policy public.t.b may let more rows through than before
CREATE POLICY b ON public.t
    USING ((size > 1));

-- create comment on policy public.t.b again
COMMENT ON POLICY b ON public.t IS 'b';

COMMIT;

RESET check_function_bodies;
