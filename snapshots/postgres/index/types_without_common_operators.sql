-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.p for now: it depends on column public.t.a
DROP INDEX public.p;

-- alter column public.t.a: type integer becomes text
-- alter column public.t.b: type integer becomes text
-- hazard breaks-running-code: code that expects integer in column public.t.a gets text, and must send that
-- hazard breaks-running-code: code that expects integer in column public.t.b gets text, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;

-- create index public.p again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 0 bytes, and 16 kB of indexes
CREATE INDEX p ON public.t USING btree (a) WHERE (a > b);

COMMIT;

RESET check_function_bodies;
