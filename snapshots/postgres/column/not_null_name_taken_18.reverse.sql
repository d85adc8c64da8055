-- for PostgreSQL 18
-- 6 changes (6 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.orders_first
-- hazard data-loss: drops table public.orders_first and all rows in it
-- hazard breaks-running-code: code that uses table public.orders_first fails from here on
-- hazard second-table-lock: locks table public.orders as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.orders_first;

-- drop table public.orders
-- hazard data-loss: drops table public.orders and all rows in it
-- hazard breaks-running-code: code that uses table public.orders fails from here on
DROP TABLE public.orders;

COMMIT;

RESET check_function_bodies;
