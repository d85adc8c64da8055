-- for PostgreSQL 18
-- 5 changes (4 create, 1 alter) · 6 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- alter table public.t: storage parameters
ALTER TABLE public.t SET (fillfactor='60');

-- create table public.u
CREATE TABLE public.u (
  a integer NOT NULL
);

-- create index public.ui
CREATE UNIQUE INDEX ui ON public.u USING btree (a);

-- alter table public.u: replica identity
ALTER TABLE ONLY public.u REPLICA IDENTITY USING INDEX ui;

COMMIT;

-- create index public.i
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a, b
CREATE UNIQUE INDEX CONCURRENTLY i ON public.t USING btree (a, b);

BEGIN;

-- alter table public.t: replica identity
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX i;

COMMIT;

RESET check_function_bodies;
