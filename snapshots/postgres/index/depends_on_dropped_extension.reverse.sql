-- for PostgreSQL 18
-- 4 changes (2 create, 2 alter) · 5 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

-- alter index public.stays: goes with extension citext
ALTER INDEX public.stays DEPENDS ON EXTENSION citext;

-- alter constraint public.t.t_key: goes with extension citext
ALTER INDEX public.t_key DEPENDS ON EXTENSION citext;

COMMIT;

-- create index public.goes
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY goes ON public.t USING btree (a, b);

BEGIN;

-- alter index public.goes: goes with extension citext
ALTER INDEX public.goes DEPENDS ON EXTENSION citext;

COMMIT;

RESET check_function_bodies;
