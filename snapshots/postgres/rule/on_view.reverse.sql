-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
-- hazard breaks-running-code: code that reads name of view public.v fails from here on
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;

-- create rule public.v.a again
CREATE RULE a AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id)
  VALUES (new.id);

COMMIT;

RESET check_function_bodies;
