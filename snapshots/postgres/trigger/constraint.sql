-- for PostgreSQL 18
-- 4 changes (1 create, 2 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.t.old
DROP TRIGGER old ON public.t;

-- drop trigger public.t.x for now: it cannot be changed in place
DROP TRIGGER x ON public.t;

-- drop trigger public.t.y for now: it cannot be changed in place
DROP TRIGGER y ON public.t;

-- create trigger public.t.new
CREATE CONSTRAINT TRIGGER new AFTER INSERT
    ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.f();

-- create trigger public.t.x again
CREATE CONSTRAINT TRIGGER x AFTER INSERT
    ON public.t FROM public.o DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.id > 1)) EXECUTE FUNCTION public.f();

-- create trigger public.t.y again
CREATE TRIGGER y AFTER INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
