-- for PostgreSQL 18
-- 4 changes (3 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.celsius_out(public.celsius)
CREATE OR REPLACE FUNCTION public.celsius_out(public.celsius)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

-- alter base type public.celsius: no longer a shell
CREATE TYPE public.celsius (
  INPUT = public.celsius_in,
  OUTPUT = public.celsius_out,
  STORAGE = plain,
  INTERNALLENGTH = 4,
  ALIGNMENT = int4,
  CATEGORY = 'U',
  DELIMITER = ',',
  PASSEDBYVALUE
);

-- create table public.measured
CREATE TABLE public.measured (
  value public.celsius
);

COMMIT;

RESET check_function_bodies;
