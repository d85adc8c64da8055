-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.b_caller()
-- hazard breaks-running-code: code that uses function public.b_caller() fails from here on
DROP FUNCTION public.b_caller();

-- drop function public.z_called()
-- hazard breaks-running-code: code that uses function public.z_called() fails from here on
DROP FUNCTION public.z_called();

-- drop table public.z_table
-- hazard data-loss: drops table public.z_table and all rows in it
-- hazard breaks-running-code: code that uses table public.z_table fails from here on
DROP TABLE public.z_table;

COMMIT;

RESET check_function_bodies;
