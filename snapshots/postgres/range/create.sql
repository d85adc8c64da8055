-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create range type public.span
CREATE TYPE public.span AS RANGE (subtype = double precision, subtype_diff = pg_catalog.float8mi);

-- create column public.t.s
ALTER TABLE public.t ADD COLUMN s public.span;

-- create column public.t.ss
ALTER TABLE public.t ADD COLUMN ss public.span[];

-- create function public.distance(text, text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.distance(text, text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.distance(a text, b text)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 1::float8 $function$;

-- create range type public."Word Range"
CREATE TYPE public."Word Range" AS RANGE (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."C", subtype_diff = public.distance);

-- create comment on range type public.span
COMMENT ON TYPE public.span IS 'a span';

COMMIT;

RESET check_function_bodies;
