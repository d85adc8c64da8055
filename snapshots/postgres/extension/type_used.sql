-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b public.citext;

-- create column public.t.c
ALTER TABLE public.t ADD COLUMN c public.citext[];

COMMIT;

-- create index public.i
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i ON public.t USING btree (b);

RESET check_function_bodies;
