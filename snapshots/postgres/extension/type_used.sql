-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b public.citext;

-- create column public.t.c
ALTER TABLE public.t ADD COLUMN c public.citext[];

-- create index public.i
CREATE INDEX i ON public.t USING btree (b);

COMMIT;

RESET check_function_bodies;
