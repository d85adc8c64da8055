-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create trigger public.t.x
CREATE TRIGGER x BEFORE UPDATE
    ON public.t FOR EACH ROW WHEN (((new.id BETWEEN 1 AND 2) AND ((old.state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])))) EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
