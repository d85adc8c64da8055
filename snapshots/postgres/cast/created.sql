-- for PostgreSQL 18
-- 10 changes (10 create) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create domain public.cents
CREATE DOMAIN public.cents AS bigint;

-- create range type public.money_range
CREATE TYPE public.money_range AS RANGE (subtype = bigint);

-- create function public.length_of(public.point_of)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.length_of(public.point_of) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.length_of(public.point_of)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT sqrt(($1).x * ($1).x + ($1).y * ($1).y) $function$;

-- create cast (character varying AS public.state)
CREATE CAST (character varying AS public.state) WITH INOUT AS IMPLICIT;

-- create cast (int8range AS public.money_range)
CREATE CAST (int8range AS public.money_range) WITH INOUT AS ASSIGNMENT;

-- create cast (public.point_of AS double precision)
CREATE CAST (public.point_of AS double precision) WITH FUNCTION public.length_of(public.point_of);

-- create table public.tour
CREATE TABLE public.tour (
  at public.point_of,
  far double precision GENERATED ALWAYS AS ((at)::double precision) STORED
);

-- create comment on cast (character varying AS public.state)
COMMENT ON CAST (character varying AS public.state) IS 'drivers send text';

COMMIT;

RESET check_function_bodies;
