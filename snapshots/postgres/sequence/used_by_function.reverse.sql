-- for PostgreSQL 18
-- 2 changes (2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(bigint)
DROP FUNCTION public.f(bigint);

-- drop sequence public.s
-- hazard data-loss: drops sequence public.s and its position
DROP SEQUENCE public.s;

COMMIT;

RESET check_function_bodies;
