-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.t.x: definition
CREATE OR REPLACE TRIGGER x BEFORE UPDATE
    ON public.t FOR EACH ROW WHEN (((new.state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))) EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
