-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create view public.v
CREATE VIEW public.v AS
 SELECT id,
    name
   FROM public.t
  WHERE (size > 3);

COMMIT;

RESET check_function_bodies;
