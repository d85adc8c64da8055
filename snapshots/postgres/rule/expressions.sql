-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create rule public.t.a
CREATE RULE a AS
    ON UPDATE TO public.t WHERE ((new.id BETWEEN 1 AND 2) AND ((old.state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))) DO INSTEAD  UPDATE public.t SET size = 1
  WHERE ((t.id BETWEEN old.id AND 5) AND (t.name IS NULL));

COMMIT;

RESET check_function_bodies;
