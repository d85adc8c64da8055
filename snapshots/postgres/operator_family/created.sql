-- for PostgreSQL 18
-- 7 changes (7 create) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema other
CREATE SCHEMA other;

-- create function public.compare(integer, bigint)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.compare(integer, bigint) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.compare(integer, bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT sign($1 - $2)::integer $function$;

-- create operator family other."Sizes" USING btree
CREATE OPERATOR FAMILY other."Sizes" USING btree;

-- create operator family other."Sizes" USING hash
CREATE OPERATOR FAMILY other."Sizes" USING hash;

-- create operator family public.near USING gist
CREATE OPERATOR FAMILY public.near USING gist;

-- add to operator family public.near USING gist
ALTER OPERATOR FAMILY public.near USING gist ADD
    OPERATOR 15 <->(point,point) FOR ORDER BY pg_catalog.float_ops;

-- create operator family public.sizes USING btree
CREATE OPERATOR FAMILY public.sizes USING btree;

-- add to operator family public.sizes USING btree
ALTER OPERATOR FAMILY public.sizes USING btree ADD
    FUNCTION 1 (integer, bigint) public.compare(integer,bigint),
    OPERATOR 1 <(integer,bigint),
    OPERATOR 3 =(integer,bigint);

-- create comment on operator family other."Sizes" USING btree
COMMENT ON OPERATOR FAMILY other."Sizes" USING btree IS 'integers of all widths';

COMMIT;

RESET check_function_bodies;
