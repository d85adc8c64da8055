-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.p for now: it depends on column public.t.a
DROP INDEX public.p;

-- alter column public.t.a: type text becomes integer
-- alter column public.t.b: type text becomes integer
-- hazard breaks-running-code: code that expects text in column public.t.a gets integer, and must send that
-- hazard breaks-running-code: code that expects text in column public.t.b gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in a
-- evidence: 0 rows of public.t with what integer cannot hold in b
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE integer USING b::integer;

-- create index public.p again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 8,192 bytes, and 16 kB of indexes
CREATE INDEX p ON public.t USING btree (a) WHERE (a > b);

COMMIT;

RESET check_function_bodies;
