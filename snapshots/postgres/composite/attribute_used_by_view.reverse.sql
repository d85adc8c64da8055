-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- alter composite type public.pair: drop attribute c
-- hazard data-loss: drops the values of c in all columns of composite type public.pair
ALTER TYPE public.pair DROP ATTRIBUTE c;

-- alter composite type public.pair: add attribute b text
ALTER TYPE public.pair ADD ATTRIBUTE b text;

-- create view public.v again
-- hazard breaks-running-code: code that reads c of view public.v fails from here on
CREATE VIEW public.v AS
 SELECT (p).a AS a,
    (p).b AS b
   FROM public.t;

COMMIT;

RESET check_function_bodies;
