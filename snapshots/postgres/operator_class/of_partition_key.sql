-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.few for now: it depends on table public.item
-- hazard data-loss: drops table public.few and all rows in it
-- hazard second-table-lock: locks table public.item as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.few;

-- drop table public.item for now: it depends on operator class public.sizes USING btree
-- hazard data-loss: drops table public.item and all rows in it
DROP TABLE public.item;

-- drop operator class public.sizes USING btree for now: it cannot be changed in place
DROP OPERATOR CLASS public.sizes USING btree;

-- create function public.by_size(integer, integer)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.by_size(integer, integer) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.by_size(integer, integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 - $2 $function$;

-- create operator class public.sizes USING btree again
CREATE OPERATOR CLASS public.sizes FOR TYPE integer USING btree FAMILY public.sizes AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) public.by_size(integer,integer);

-- create table public.item again
CREATE TABLE public.item (
  size integer
) PARTITION BY RANGE (size public.sizes);

-- create table public.few again
CREATE TABLE public.few PARTITION OF public.item FOR VALUES FROM (0) TO (10);

COMMIT;

RESET check_function_bodies;
