-- for PostgreSQL 18
-- 4 changes (4 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.capitals
-- hazard data-loss: drops table public.capitals and all rows in it
-- hazard breaks-running-code: code that uses table public.capitals fails from here on
DROP TABLE public.capitals;

COMMIT;

RESET check_function_bodies;
