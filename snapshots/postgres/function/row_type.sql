-- for PostgreSQL 18
-- 4 changes (4 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.t
CREATE TABLE public.t (
  a integer
);

-- create function public.f(public.t)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f(public.t) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f(x public.t)
 RETURNS SETOF public.t
 LANGUAGE sql
AS $function$SELECT x.*$function$;

-- create function public.g(public.t[])
-- hazard unchecked-body: PostgreSQL looks into the body of function public.g(public.t[]) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.g(x public.t[])
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
