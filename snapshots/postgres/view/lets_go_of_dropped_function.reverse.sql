-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.f(integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT public.f(id) AS f
   FROM public.t;

-- alter view public.v: default of column f
ALTER VIEW public.v ALTER COLUMN f SET DEFAULT public.f(3);

COMMIT;

RESET check_function_bodies;
