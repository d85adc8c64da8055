-- for PostgreSQL 18
-- 6 changes (6 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.doubled_here
-- hazard data-loss: drops table public.doubled_here and all rows in it
-- hazard breaks-running-code: code that uses table public.doubled_here fails from here on
DROP TABLE public.doubled_here;

-- drop table public.doubled
-- hazard data-loss: drops table public.doubled and all rows in it
-- hazard breaks-running-code: code that uses table public.doubled fails from here on
DROP TABLE public.doubled;

COMMIT;

RESET check_function_bodies;
