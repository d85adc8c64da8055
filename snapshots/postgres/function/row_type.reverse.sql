-- for PostgreSQL 18
-- 4 changes (4 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(public.t)
-- hazard breaks-running-code: code that uses function public.f(public.t) fails from here on
DROP FUNCTION public.f(public.t);

-- drop function public.g(public.t[])
-- hazard breaks-running-code: code that uses function public.g(public.t[]) fails from here on
DROP FUNCTION public.g(public.t[]);

-- drop table public.t
-- hazard data-loss: drops table public.t and all rows in it
-- hazard breaks-running-code: code that uses table public.t fails from here on
DROP TABLE public.t;

COMMIT;

RESET check_function_bodies;
