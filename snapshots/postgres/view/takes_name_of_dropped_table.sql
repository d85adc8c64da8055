-- for PostgreSQL 18
-- 4 changes (1 create, 3 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
-- hazard breaks-running-code: code that uses view public.v fails from here on
DROP VIEW public.v;

-- drop table public.v2
-- hazard data-loss: drops table public.v2 and all rows in it
-- hazard breaks-running-code: code that uses table public.v2 fails from here on
DROP TABLE public.v2;

-- create view public.v2
CREATE VIEW public.v2 AS
 SELECT id
   FROM public.t;

COMMIT;

RESET check_function_bodies;
