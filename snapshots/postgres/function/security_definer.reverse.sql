-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.total(integer, integer): security definer
-- hazard privilege-widened: who may call function public.total(integer, integer) does what it does with its owner's rights
ALTER FUNCTION public.total(integer, integer) SECURITY DEFINER;

COMMIT;

RESET check_function_bodies;
