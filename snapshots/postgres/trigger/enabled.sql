-- for PostgreSQL 18
-- 4 changes (1 create, 3 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.t.a: disable
ALTER TABLE public.t DISABLE TRIGGER a;

-- alter trigger public.t.b: enable always
ALTER TABLE public.t ENABLE ALWAYS TRIGGER b;

-- alter trigger public.t.c: definition
CREATE OR REPLACE TRIGGER c BEFORE INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();

-- alter trigger public.t.c: enable replica
ALTER TABLE public.t ENABLE REPLICA TRIGGER c;

-- create trigger public.t.d
CREATE TRIGGER d BEFORE INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.t.d: disable
ALTER TABLE public.t DISABLE TRIGGER d;

COMMIT;

RESET check_function_bodies;
