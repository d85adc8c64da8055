-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (((state)::text = ANY (ARRAY['x'::character varying, 'y''],'::character varying])) AND (size NOT IN (1, id, (size + 1))) AND (((state)::text = 'z'::text) OR ((state)::text = ((name)::character varying)::text)));

COMMIT;

RESET check_function_bodies;
