-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.by_size for now: it cannot be changed in place
DROP INDEX public.by_size;

-- drop operator class public.larger USING btree
DROP OPERATOR CLASS public.larger USING btree;

-- create operator class public.sizes USING btree
CREATE OPERATOR CLASS public.sizes FOR TYPE integer USING btree FAMILY public.sizes AS
    OPERATOR 3 =(integer,integer),
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

COMMIT;

-- create index public.by_size again
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY by_size ON public.item USING btree (size public.sizes);

RESET check_function_bodies;
