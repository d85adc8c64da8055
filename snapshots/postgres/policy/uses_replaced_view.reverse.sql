-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop policy public.o.a for now: it depends on view public.v
DROP POLICY a ON public.o;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
-- hazard breaks-running-code: code that reads bigint from id of view public.v gets integer
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;

-- create policy public.o.a again
CREATE POLICY a ON public.o
    USING ((id IN ( SELECT v.id
   FROM public.v)));

COMMIT;

RESET check_function_bodies;
