-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.h()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.h() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.h()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN OLD; END$function$;

-- alter trigger public.t.tr: definition
CREATE OR REPLACE TRIGGER tr BEFORE INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.h();

-- drop function public.g()
-- hazard breaks-running-code: code that uses function public.g() fails from here on
DROP FUNCTION public.g();

COMMIT;

RESET check_function_bodies;
