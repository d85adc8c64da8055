-- for PostgreSQL 18
-- 17 changes (17 create) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create base type public.celsius as a shell, for the functions that it is made of
CREATE TYPE public.celsius;

-- create base type public.label as a shell, for the functions that it is made of
CREATE TYPE public.label;

-- create base type public.later
CREATE TYPE public.later;

-- create function public.celsius_in(cstring)
CREATE OR REPLACE FUNCTION public.celsius_in(cstring)
 RETURNS public.celsius
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;

-- create function public.celsius_out(public.celsius)
CREATE OR REPLACE FUNCTION public.celsius_out(public.celsius)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

-- create function public.celsius_recv(internal)
CREATE OR REPLACE FUNCTION public.celsius_recv(internal)
 RETURNS public.celsius
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4recv$function$;

-- create function public.celsius_send(public.celsius)
CREATE OR REPLACE FUNCTION public.celsius_send(public.celsius)
 RETURNS bytea
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4send$function$;

-- create base type public.celsius
CREATE TYPE public.celsius (
  INPUT = public.celsius_in,
  OUTPUT = public.celsius_out,
  RECEIVE = public.celsius_recv,
  SEND = public.celsius_send,
  STORAGE = plain,
  INTERNALLENGTH = 4,
  ALIGNMENT = int4,
  CATEGORY = 'N',
  DEFAULT = '21',
  DELIMITER = ';',
  PASSEDBYVALUE
);

-- create function public.label_in(cstring)
CREATE OR REPLACE FUNCTION public.label_in(cstring)
 RETURNS public.label
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textin$function$;

-- create function public.label_out(public.label)
CREATE OR REPLACE FUNCTION public.label_out(public.label)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$textout$function$;

-- create base type public.label
CREATE TYPE public.label (
  INPUT = public.label_in,
  OUTPUT = public.label_out,
  TYPMOD_IN = varchartypmodin,
  TYPMOD_OUT = varchartypmodout,
  STORAGE = extended,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  CATEGORY = 'U',
  DELIMITER = ',',
  COLLATABLE = true
);

-- create table public.measured
CREATE TABLE public.measured (
  at date,
  value public.celsius DEFAULT '20'::public.celsius NOT NULL,
  series public.celsius[],
  note public.label
);

-- create cast (integer AS public.celsius)
CREATE CAST (integer AS public.celsius) WITHOUT FUNCTION AS ASSIGNMENT;

-- create comment on base type public.celsius
COMMENT ON TYPE public.celsius IS 'degrees, whole';

COMMIT;

RESET check_function_bodies;
