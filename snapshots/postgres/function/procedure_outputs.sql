-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop function public.p(integer, text) for now: it cannot be changed in place
DROP PROCEDURE public.p(integer, text);

-- create function public.p(integer, text) again
-- hazard breaks-running-code: code that calls function public.p(integer, text) expects record, and gets void
CREATE OR REPLACE PROCEDURE public.p(IN a integer, IN b text)
 LANGUAGE plpgsql
AS $procedure$BEGIN b := a; END$procedure$;

COMMIT;

RESET check_function_bodies;
