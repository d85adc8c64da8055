-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;

-- create function public.g(public.hstore)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.g(public.hstore) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.g(a public.hstore)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
