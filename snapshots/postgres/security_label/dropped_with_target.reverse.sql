-- for PostgreSQL 18
-- 9 changes (9 create) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema s
CREATE SCHEMA s;

-- create table s.t
CREATE TABLE s.t (
  a integer
);

-- create column public.u.a
ALTER TABLE public.u ADD COLUMN a integer;

-- create function public.f()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (sql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- create security label of demo on column public.u.a
SECURITY LABEL FOR demo ON COLUMN public.u.a IS 'goes with its column';

-- create security label of demo on column s.t.a
SECURITY LABEL FOR demo ON COLUMN s.t.a IS 'goes along, too';

-- create security label of demo on function public.f()
SECURITY LABEL FOR demo ON FUNCTION public.f() IS 'goes with the function';

-- create security label of demo on schema s
SECURITY LABEL FOR demo ON SCHEMA s IS 'goes along';

COMMIT;

RESET check_function_bodies;
