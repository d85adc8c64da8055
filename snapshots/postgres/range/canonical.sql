-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create range type public.days as a shell, for the functions that it is made of
CREATE TYPE public.days;

-- create function public.whole_days(public.days)
CREATE OR REPLACE FUNCTION public.whole_days(public.days)
 RETURNS public.days
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$daterange_canonical$function$;

-- create range type public.days
CREATE TYPE public.days AS RANGE (subtype = date, canonical = public.whole_days);

-- create table public.booked
CREATE TABLE public.booked (
  during public.days
);

COMMIT;

RESET check_function_bodies;
