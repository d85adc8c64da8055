-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.events.events_key
ALTER TABLE public.events DROP CONSTRAINT events_key;

-- create constraint public.events_north.north_key again
-- hazard blocks-reads: nobody can read or write table public.events_north while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.events_north without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.events meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.events_south meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.events_north
ALTER TABLE public.events_north ADD CONSTRAINT north_key UNIQUE (id, region);

COMMIT;

RESET check_function_bodies;
