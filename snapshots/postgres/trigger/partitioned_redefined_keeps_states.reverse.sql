-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.p.x: definition
CREATE OR REPLACE TRIGGER x AFTER INSERT
    ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.p.x: disable on public.p1
ALTER TABLE ONLY public.p1 DISABLE TRIGGER x;

-- alter trigger public.p.y: definition
CREATE OR REPLACE TRIGGER y AFTER INSERT
    ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.p.y: disable
ALTER TABLE public.p DISABLE TRIGGER y;

COMMIT;

RESET check_function_bodies;
