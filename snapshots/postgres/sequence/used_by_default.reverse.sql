-- for PostgreSQL 18
-- 6 changes (6 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

-- drop sequence public.s
-- hazard data-loss: drops sequence public.s and its position
-- hazard breaks-running-code: code that uses sequence public.s fails from here on
DROP SEQUENCE public.s;

COMMIT;

RESET check_function_bodies;
