-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.t.x: definition
CREATE OR REPLACE TRIGGER x BEFORE UPDATE OF name
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
