-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- alter trigger public.t.tr: definition
CREATE OR REPLACE TRIGGER tr BEFORE INSERT
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();

-- drop function public.h()
DROP FUNCTION public.h();

COMMIT;

RESET check_function_bodies;
