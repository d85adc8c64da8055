-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.b_caller()
DROP FUNCTION public.b_caller();

-- drop function public.z_called()
DROP FUNCTION public.z_called();

-- drop table public.z_table
-- hazard data-loss: drops table public.z_table and all rows in it
DROP TABLE public.z_table;

COMMIT;

RESET check_function_bodies;
