-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE ((id BETWEEN 1 AND size) AND ((size < 2) OR (size > 3)) AND ((id NOT BETWEEN 1 AND 2) OR (name IS NULL) OR (((state)::text BETWEEN 'a'::text AND 'b'::text) AND true)));

COMMIT;

RESET check_function_bodies;
