-- for PostgreSQL 18
-- 11 changes (3 create, 5 alter, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- drop index public.k for now: it cannot be changed in place
DROP INDEX public.k;

-- create index public.i again
-- hazard blocks-writes: nobody can write table public.p while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.p without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.p meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p1 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p2 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p21 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.p: it has 16 kB, and 32 kB of indexes
CREATE INDEX i ON public.p USING btree (b);

-- create index public.k again
-- hazard blocks-writes: nobody can write table public.p while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.p without CONCURRENTLY
-- evidence: builds an index of public.p: it has 16 kB, and 32 kB of indexes
CREATE INDEX k ON public.p USING btree (c) WITH (fillfactor='70');

COMMIT;

RESET check_function_bodies;
