-- for PostgreSQL 18
-- 4 changes (3 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop trigger public.t.d
DROP TRIGGER d ON public.t;

-- alter trigger public.t.a: enable
ALTER TABLE public.t ENABLE TRIGGER a;

-- alter trigger public.t.b: disable
ALTER TABLE public.t DISABLE TRIGGER b;

-- alter trigger public.t.c: definition
CREATE OR REPLACE TRIGGER c BEFORE INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.t.c: enable replica
ALTER TABLE public.t ENABLE REPLICA TRIGGER c;

COMMIT;

RESET check_function_bodies;
