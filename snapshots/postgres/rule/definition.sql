-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter rule public.t.a: definition
CREATE OR REPLACE RULE a AS
    ON DELETE TO public.t WHERE (old.id > 3) DO INSTEAD  UPDATE public.t SET size = 0
  WHERE (t.id = old.id);

COMMIT;

RESET check_function_bodies;
