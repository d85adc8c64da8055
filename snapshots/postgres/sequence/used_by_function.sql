-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.s
CREATE SEQUENCE public.s;

-- create function public.f(bigint)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(bigint) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(a bigint DEFAULT nextval('public.s'::regclass))
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT a$function$;

COMMIT;

RESET check_function_bodies;
