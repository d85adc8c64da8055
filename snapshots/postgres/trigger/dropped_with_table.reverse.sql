-- for PostgreSQL 18
-- 11 changes (9 create, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.other
-- hazard data-loss: drops table public.other and all rows in it
-- hazard breaks-running-code: code that uses table public.other fails from here on
DROP TABLE public.other;

-- create table public.t
CREATE TABLE public.t (
  id integer NOT NULL,
  name text,
  size integer,
  state character varying(20),
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- create function public.f()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.f() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- create function public.g()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.g() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- create trigger public.t.x
CREATE TRIGGER x AFTER UPDATE
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
