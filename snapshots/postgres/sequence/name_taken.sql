-- for PostgreSQL 18
-- 3 changes (2 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop sequence public.x
-- hazard data-loss: drops sequence public.x and its position
-- hazard breaks-running-code: code that uses sequence public.x fails from here on
DROP SEQUENCE public.x;

-- create table public.x
CREATE TABLE public.x (
  a integer
);

COMMIT;

RESET check_function_bodies;
