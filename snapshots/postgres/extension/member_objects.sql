-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension pg_stat_statements
CREATE EXTENSION IF NOT EXISTS pg_stat_statements WITH SCHEMA public;

-- create view public.v
CREATE VIEW public.v AS
 SELECT query
   FROM public.pg_stat_statements;

COMMIT;

RESET check_function_bodies;
