-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(public.t)
DROP FUNCTION public.f(public.t);

-- drop function public.g(public.t[])
DROP FUNCTION public.g(public.t[]);

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
DROP TABLE public.t;

COMMIT;

RESET check_function_bodies;
