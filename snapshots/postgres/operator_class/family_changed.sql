-- for PostgreSQL 18
-- 4 changes (1 create, 2 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop operator class public.sizes USING btree for now: it cannot be changed in place
DROP OPERATOR CLASS public.sizes USING btree;

-- drop operator class public.stored USING gist for now: it cannot be changed in place
DROP OPERATOR CLASS public.stored USING gist;

-- drop operator family public.one USING btree
DROP OPERATOR FAMILY public.one USING btree;

-- create operator family public.three USING btree
CREATE OPERATOR FAMILY public.three USING btree;

-- create operator class public.sizes USING btree again
CREATE OPERATOR CLASS public.sizes FOR TYPE integer USING btree FAMILY public.three AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

-- create operator class public.stored USING gist again
CREATE OPERATOR CLASS public.stored FOR TYPE point USING gist FAMILY public.stored AS
    FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal),
    FUNCTION 2 (point, point) gist_box_union(internal,internal),
    FUNCTION 5 (point, point) gist_box_penalty(internal,internal,internal),
    FUNCTION 6 (point, point) gist_box_picksplit(internal,internal),
    FUNCTION 7 (point, point) gist_box_same(box,box,internal);

COMMIT;

RESET check_function_bodies;
