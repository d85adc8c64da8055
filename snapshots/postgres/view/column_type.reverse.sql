-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it cannot be changed in place
DROP VIEW public.v;

-- create view public.v again
-- hazard breaks-running-code: code that reads bigint from size of view public.v gets integer
CREATE VIEW public.v AS
 SELECT id,
    size
   FROM public.t;

COMMIT;

RESET check_function_bodies;
