-- for PostgreSQL 18
-- 1 change (1 alter) · 13 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.item.apart for now: it depends on operator class public.sizes USING btree
ALTER TABLE public.item DROP CONSTRAINT apart;

-- drop index public.by_size for now: it depends on operator class public.sizes USING btree
DROP INDEX public.by_size;

-- drop index public.of_sums for now: it depends on operator class public.sizes USING btree
DROP INDEX public.of_sums;

-- drop index public.two for now: it depends on operator class public.sizes USING btree
DROP INDEX public.two;

-- drop range type public.span for now: it depends on operator class public.sizes USING btree
DROP TYPE public.span;

-- drop operator class public.sizes USING btree for now: it cannot be changed in place
DROP OPERATOR CLASS public.sizes USING btree;

-- create operator class public.sizes USING btree again
CREATE OPERATOR CLASS public.sizes FOR TYPE integer USING btree FAMILY public.sizes AS
    OPERATOR 1 >(integer,integer),
    OPERATOR 2 >=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 <=(integer,integer),
    OPERATOR 5 <(integer,integer),
    FUNCTION 1 (integer, integer) public.other(integer,integer);

-- create range type public.span again
CREATE TYPE public.span AS RANGE (subtype = integer, subtype_opclass = public.sizes);

-- create index public.by_size again
-- hazard blocks-writes: nobody can write table public.item while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.item without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.item meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.sums meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.item
CREATE INDEX by_size ON public.item USING btree (size public.sizes);

-- create index public.of_sums again
-- hazard blocks-writes: nobody can write materialized view public.sums while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of materialized view public.sums without CONCURRENTLY
-- hazard long-held-lock: nobody can write table public.item meanwhile: this transaction has locked it already (SHARE)
-- evidence: builds an index of public.sums
CREATE UNIQUE INDEX of_sums ON public.sums USING btree (size public.sizes);

-- create index public.two again
-- hazard blocks-writes: nobody can write table public.item while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.item without CONCURRENTLY
-- hazard long-held-lock: nobody can write materialized view public.sums meanwhile: this transaction has locked it already (SHARE)
-- evidence: builds an index of public.item
CREATE INDEX two ON public.item USING btree (low, high public.sizes) WHERE (size > 0);

-- create constraint public.item.apart again
-- hazard blocks-reads: nobody can read or write table public.item while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.item without CONCURRENTLY
-- evidence: builds an index of public.item
ALTER TABLE public.item ADD CONSTRAINT apart EXCLUDE USING btree (low public.sizes WITH =);

-- create comment on operator class public.sizes USING btree again
COMMENT ON OPERATOR CLASS public.sizes USING btree IS 'It stays';

COMMIT;

RESET check_function_bodies;
