-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create trigger public.t.x
CREATE TRIGGER x BEFORE INSERT OR DELETE OR UPDATE OF name, size
    ON public.t FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION public.f('a', 'b''c', '');

-- create trigger public.t.y
CREATE TRIGGER y AFTER TRUNCATE
    ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f();

-- create comment on trigger public.t.x
COMMENT ON TRIGGER x ON public.t IS 'x';

COMMIT;

RESET check_function_bodies;
