-- for PostgreSQL 18
-- 4 changes (2 create, 2 drop) · 4 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop constraint public.t.u
ALTER TABLE public.t DROP CONSTRAINT u;

COMMIT;

-- create index public.t_pkey
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t USING btree (a);

-- create index public.u
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in b, c
CREATE UNIQUE INDEX CONCURRENTLY u ON public.t USING btree (b, c) INCLUDE (a) WITH (fillfactor='50');

RESET check_function_bodies;
