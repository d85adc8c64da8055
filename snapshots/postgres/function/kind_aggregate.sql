-- for PostgreSQL 18
-- 2 changes (1 create, 1 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.f(integer)
-- hazard breaks-running-code: code that uses function public.f(integer) fails from here on
DROP FUNCTION public.f(integer);

-- create aggregate public.f(integer)
CREATE AGGREGATE public.f(integer) (
    SFUNC = int4pl,
    STYPE = integer
);

COMMIT;

RESET check_function_bodies;
