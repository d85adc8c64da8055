-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create policy public.t.a
-- hazard privilege-widened: policy public.t.a lets more rows through than before
CREATE POLICY a ON public.t
    USING (((id BETWEEN 1 AND 2) AND ((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))))
    WITH CHECK ((size NOT IN (1, id, (3 + id))));

COMMIT;

RESET check_function_bodies;
