-- for PostgreSQL 18
-- 4 changes (1 create, 1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.v
-- hazard data-loss: drops table public.v and all rows in it
-- hazard breaks-running-code: code that uses table public.v fails from here on
DROP TABLE public.v;

-- create view public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;

-- create trigger public.v.x again
CREATE TRIGGER x AFTER INSERT
    ON public.v FOR EACH STATEMENT EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
