-- for PostgreSQL 18
-- 6 changes (6 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.a
-- hazard data-loss: drops table public.a and all rows in it
-- hazard breaks-running-code: code that uses table public.a fails from here on
DROP TABLE public.a;

-- drop table public.b
-- hazard data-loss: drops table public.b and all rows in it
-- hazard breaks-running-code: code that uses table public.b fails from here on
DROP TABLE public.b;

COMMIT;

RESET check_function_bodies;
