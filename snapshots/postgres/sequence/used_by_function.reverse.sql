-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(bigint)
-- hazard breaks-running-code: code that uses function public.f(bigint) fails from here on
DROP FUNCTION public.f(bigint);

-- drop sequence public.s
-- hazard data-loss: drops sequence public.s and its position
-- hazard breaks-running-code: code that uses sequence public.s fails from here on
DROP SEQUENCE public.s;

COMMIT;

RESET check_function_bodies;
