-- for PostgreSQL 18
-- 3 changes (1 create, 2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.x
-- hazard data-loss: drops table public.x and all rows in it
-- hazard breaks-running-code: code that uses table public.x fails from here on
DROP TABLE public.x;

-- create sequence public.x
CREATE SEQUENCE public.x;

COMMIT;

RESET check_function_bodies;
