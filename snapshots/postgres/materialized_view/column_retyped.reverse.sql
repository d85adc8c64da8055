-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.m2 for now: it depends on materialized view public.m
DROP MATERIALIZED VIEW public.m2;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- alter column public.t.size: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.t.size gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.m meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write materialized view public.m2 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in size
ALTER TABLE public.t ALTER COLUMN size TYPE integer;

-- create materialized view public.m again
-- hazard breaks-running-code: code that reads bigint from size of materialized view public.m gets integer
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    size
   FROM public.t;

-- create index public.m_size_idx again
CREATE INDEX m_size_idx ON public.m USING btree (size);

-- create materialized view public.m2 again
CREATE MATERIALIZED VIEW public.m2 AS
 SELECT id
   FROM public.m;

COMMIT;

RESET check_function_bodies;
