-- for PostgreSQL 18
-- 2 changes (2 alter) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.anew for now: it depends on operator public.==== (integer, integer)
DROP VIEW public.anew;

-- drop index public.pairs_alike for now: it depends on operator public.==== (integer, integer)
DROP INDEX public.pairs_alike;

-- drop column public.pairs.is_same for now: it depends on operator public.==== (integer, integer)
ALTER TABLE public.pairs DROP COLUMN is_same;

-- drop operator public.==== (integer, integer) for now: it cannot be changed in place
DROP OPERATOR public.==== (integer, integer);

-- alter operator public.=== (integer, integer): estimates
ALTER OPERATOR public.=== (integer, integer) SET (JOIN = eqjoinsel, RESTRICT = NONE);

-- create operator public.==== (integer, integer) again
CREATE OPERATOR public.==== (
    FUNCTION = public.alike,
    LEFTARG = integer,
    RIGHTARG = integer
);

-- create column public.pairs.is_same again
-- hazard blocks-reads: nobody can read or write table public.pairs while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.anew meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.pairs and its indexes anew
-- evidence: rewrites public.pairs
ALTER TABLE public.pairs ADD COLUMN is_same boolean GENERATED ALWAYS AS ((a OPERATOR(public.====) b)) STORED;

-- create index public.pairs_alike again
-- hazard blocks-writes: nobody can write table public.pairs while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.pairs without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.pairs meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.pairs: it has 8,192 bytes, and 16 kB of indexes
CREATE INDEX pairs_alike ON public.pairs USING btree (((a OPERATOR(public.====) 1)));

-- create view public.anew again
CREATE VIEW public.anew AS
 SELECT a
   FROM public.pairs
  WHERE (a OPERATOR(public.====) b);

COMMIT;

RESET check_function_bodies;
