-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
-- hazard breaks-running-code: code that reads integer from id of view public.v gets bigint
CREATE VIEW public.v AS
 SELECT (id)::bigint AS id
   FROM public.t;

-- create trigger public.v.x again
CREATE TRIGGER x INSTEAD OF INSERT
    ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();

-- create trigger public.v.y
CREATE TRIGGER y INSTEAD OF DELETE
    ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
