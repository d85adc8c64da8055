-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create extension pg_trgm
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMIT;

-- create index public.i
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i ON public.t USING gin (a public.gin_trgm_ops);

RESET check_function_bodies;
