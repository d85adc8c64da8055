-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.p(integer, text): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.p(integer, text) (plpgsql) only when it runs
CREATE OR REPLACE PROCEDURE public.p(IN a integer, INOUT b text)
 LANGUAGE plpgsql
AS $procedure$BEGIN b := a; END$procedure$;

-- alter function public.q(): security definer, settings
-- hazard privilege-widened: who may call function public.q() does what it does with its owner's rights
ALTER PROCEDURE public.q() SECURITY DEFINER RESET ALL;

COMMIT;

RESET check_function_bodies;
