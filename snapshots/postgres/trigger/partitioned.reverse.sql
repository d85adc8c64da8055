-- for PostgreSQL 18
-- 4 changes (1 rename, 3 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename trigger public.p.n to o
ALTER TRIGGER n ON public.p RENAME TO o;

-- drop trigger public.p.c for now: it cannot be changed in place
DROP TRIGGER c ON public.p;

-- create trigger public.p.c again
CREATE CONSTRAINT TRIGGER c AFTER INSERT
    ON public.p NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.p.x: definition
CREATE OR REPLACE TRIGGER x AFTER INSERT
    ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.p1.own: definition
CREATE OR REPLACE TRIGGER own AFTER INSERT
    ON public.p1 FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
