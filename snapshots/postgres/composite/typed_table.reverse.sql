-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.pair: drop attribute c
-- hazard data-loss: drops the values of c in all columns of composite type public.pair
-- hazard breaks-running-code: code that uses column public.t.c fails from here on
ALTER TYPE public.pair DROP ATTRIBUTE c CASCADE;

COMMIT;

RESET check_function_bodies;
