-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.a for now: it depends on function public.fresh()
ALTER TABLE ONLY public.t ALTER COLUMN a DROP DEFAULT;

-- drop function public.fresh() for now: it cannot be changed in place
DROP FUNCTION public.fresh();

-- create function public.fresh() again
-- hazard breaks-running-code: code that calls function public.fresh() expects integer, and gets bigint
-- hazard unchecked-body: PostgreSQL looks into the body of function public.fresh() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.fresh()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;

-- create default public.t.a again
ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT public.fresh();

COMMIT;

RESET check_function_bodies;
