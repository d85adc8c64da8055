-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.c for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT c;

-- create constraint public.t.c again
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 0 bytes
ALTER TABLE public.t ADD CONSTRAINT c UNIQUE (a);

COMMIT;

RESET check_function_bodies;
