-- for PostgreSQL 18
-- 2 changes (1 alter, 1 drop) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

COMMIT;

BEGIN;

-- create index public.i again
-- hazard blocks-writes: nobody can write table public.p while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.p without CONCURRENTLY
-- evidence: builds an index of public.p: it has 16 kB, and 8,192 bytes of indexes
CREATE INDEX i ON ONLY public.p USING btree (b);

COMMIT;

RESET check_function_bodies;
