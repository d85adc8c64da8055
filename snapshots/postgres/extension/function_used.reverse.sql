-- for PostgreSQL 18
-- 7 changes (7 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v
DROP VIEW public.v;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
DROP TABLE public.t;

-- drop extension pgcrypto
DROP EXTENSION pgcrypto;

COMMIT;

RESET check_function_bodies;
