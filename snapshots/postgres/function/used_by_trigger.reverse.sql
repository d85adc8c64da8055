-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.g()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.g() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- alter trigger public.t.tr: definition
CREATE OR REPLACE TRIGGER tr BEFORE INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();

-- drop function public.h()
-- hazard breaks-running-code: code that uses function public.h() fails from here on
DROP FUNCTION public.h();

COMMIT;

RESET check_function_bodies;
