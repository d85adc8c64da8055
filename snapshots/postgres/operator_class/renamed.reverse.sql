-- for PostgreSQL 18
-- 8 changes (3 create, 2 alter, 3 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.item for now: it cannot be changed in place
-- hazard data-loss: drops table public.item and all rows in it
DROP TABLE public.item;

-- drop operator class other.moving USING btree
DROP OPERATOR CLASS other.moving USING btree;

-- drop operator class public."Sizes" USING btree
DROP OPERATOR CLASS public."Sizes" USING btree;

-- create operator class public.moving USING btree
CREATE OPERATOR CLASS public.moving FOR TYPE integer USING btree FAMILY public.moving AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

-- create table public.item again
CREATE TABLE public.item (
  size integer
) PARTITION BY RANGE (size public.moving);

-- create operator class public.sizes USING btree
CREATE OPERATOR CLASS public.sizes FOR TYPE integer USING btree FAMILY public.sizes AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

-- create index public.by_size again
CREATE INDEX by_size ON public.item USING btree (size public.sizes);

-- create comment on operator class public.sizes USING btree
COMMENT ON OPERATOR CLASS public.sizes USING btree IS 'It stays';

COMMIT;

RESET check_function_bodies;
