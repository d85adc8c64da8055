-- for PostgreSQL 18
-- 11 changes (11 create) · 12 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create schema other
CREATE SCHEMA other;

-- create function public.by_size(integer, integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.by_size(integer, integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.by_size(integer, integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 - $2 $function$;

-- create operator family other.wide USING hash
CREATE OPERATOR FAMILY other.wide USING hash;

-- create operator family public.boxed USING gist
CREATE OPERATOR FAMILY public.boxed USING gist;

-- add to operator family public.boxed USING gist
ALTER OPERATOR FAMILY public.boxed USING gist ADD
    FUNCTION 3 (point, point) gist_point_compress(internal),
    FUNCTION 8 (point, point) gist_point_distance(internal,point,smallint,oid,internal),
    OPERATOR 1 <<(point,point),
    OPERATOR 15 <->(point,point) FOR ORDER BY pg_catalog.float_ops;

-- create operator family public.sizes USING btree
CREATE OPERATOR FAMILY public.sizes USING btree;

-- create operator class other."Same" USING hash
CREATE OPERATOR CLASS other."Same" FOR TYPE bigint USING hash FAMILY other.wide AS
    OPERATOR 1 =(bigint,bigint),
    FUNCTION 1 (bigint, bigint) hashint8(bigint);

-- create operator class public.boxed USING gist
CREATE OPERATOR CLASS public.boxed FOR TYPE point USING gist FAMILY public.boxed AS
    STORAGE box,
    FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal),
    FUNCTION 2 (point, point) gist_box_union(internal,internal),
    FUNCTION 5 (point, point) gist_box_penalty(internal,internal,internal),
    FUNCTION 6 (point, point) gist_box_picksplit(internal,internal),
    FUNCTION 7 (point, point) gist_box_same(box,box,internal);

-- create operator class public.sizes USING btree
CREATE OPERATOR CLASS public.sizes FOR TYPE integer USING btree FAMILY public.sizes AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) public.by_size(integer,integer);

-- create comment on operator class public.sizes USING btree
COMMENT ON OPERATOR CLASS public.sizes USING btree IS 'as usual';

COMMIT;

-- create index public.by_place
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY by_place ON public.item USING gist (at public.boxed);

-- create index public.by_size
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY by_size ON public.item USING btree (size public.sizes);

RESET check_function_bodies;
