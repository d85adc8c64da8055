-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.t.x: goes with extension plpgsql
ALTER TRIGGER x ON public.t DEPENDS ON EXTENSION plpgsql;

-- create trigger public.t.y
CREATE TRIGGER y BEFORE UPDATE
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.t.y: goes with extension plpgsql
ALTER TRIGGER y ON public.t DEPENDS ON EXTENSION plpgsql;

COMMIT;

RESET check_function_bodies;
