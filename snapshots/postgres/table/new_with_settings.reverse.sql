-- for PostgreSQL 18
-- 2 changes (2 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

COMMIT;

RESET check_function_bodies;
