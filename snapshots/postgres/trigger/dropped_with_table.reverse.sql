-- for PostgreSQL 18
-- 11 changes (9 create, 2 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.other
-- hazard data-loss: drops table public.other and all rows in it
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
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- create trigger public.t.x
CREATE TRIGGER x AFTER UPDATE
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

COMMIT;

RESET check_function_bodies;
