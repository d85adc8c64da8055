-- for PostgreSQL 18
-- 4 changes (4 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.z_table
CREATE TABLE public.z_table (
  a integer
);

-- create function public.b_caller()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.b_caller() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.b_caller()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT z_called() FROM z_table$function$;

-- create function public.z_called()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.z_called() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.z_called()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;

RESET check_function_bodies;
