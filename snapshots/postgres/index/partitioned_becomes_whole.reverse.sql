-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- create index public.i again
CREATE INDEX i ON ONLY public.p USING btree (b);

-- create index public.i2 again
-- hazard blocks-writes: nobody can write table public.p2 while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.p2 without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.p meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p1 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p2 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.p21 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.p2
CREATE INDEX i2 ON public.p2 USING btree (b);

COMMIT;

-- create index public.i1 again
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i1 ON public.p1 USING btree (b);

RESET check_function_bodies;
