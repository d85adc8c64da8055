-- for PostgreSQL 18
-- 4 changes (2 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- create table public.v
CREATE TABLE public.v (
  id integer
);

-- create trigger public.v.x again
CREATE TRIGGER x AFTER INSERT
    ON public.v FOR EACH STATEMENT EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
