-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.p(integer, text): body
CREATE OR REPLACE PROCEDURE public.p(IN a integer, INOUT b text)
 LANGUAGE plpgsql
AS $procedure$BEGIN b := a; END$procedure$;

-- alter function public.q(): security definer, settings
ALTER PROCEDURE public.q() SECURITY DEFINER RESET ALL;

COMMIT;

RESET check_function_bodies;
