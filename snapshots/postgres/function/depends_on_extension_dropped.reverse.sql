-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

-- alter function public.f(integer): goes with extension citext
ALTER FUNCTION public.f(integer) DEPENDS ON EXTENSION citext;

-- create function public.g()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.g() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- alter function public.g(): goes with extension citext
ALTER FUNCTION public.g() DEPENDS ON EXTENSION citext;

COMMIT;

RESET check_function_bodies;
