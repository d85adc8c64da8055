-- for PostgreSQL 18
-- 5 changes (5 create) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create policy public.t.a
-- hazard privilege-widened: policy public.t.a lets more rows through than before
CREATE POLICY a ON public.t;

-- create policy public.t.b
CREATE POLICY b ON public.t AS RESTRICTIVE FOR UPDATE TO postgres
    USING ((size > 1))
    WITH CHECK (((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])));

-- create policy public.t.c
-- hazard privilege-widened: policy public.t.c lets more rows through than before
CREATE POLICY c ON public.t FOR INSERT
    WITH CHECK ((id > 0));

-- create policy public.t.d
-- hazard privilege-widened: policy public.t.d lets more rows through than before
CREATE POLICY d ON public.t FOR SELECT
    USING ((EXISTS ( SELECT
   FROM public.o
  WHERE (o.id = t.id))));

-- create comment on policy public.t.d
COMMENT ON POLICY d ON public.t IS 'd';

COMMIT;

RESET check_function_bodies;
