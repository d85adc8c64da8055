-- for PostgreSQL 18
-- 7 changes (7 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension pgcrypto
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

-- create table public.t
CREATE TABLE public.t (
  a uuid DEFAULT gen_random_uuid(),
  b bytea DEFAULT public.gen_random_bytes(4)
);

-- create view public.v
CREATE VIEW public.v AS
 SELECT public.digest('x'::text, 'md5'::text) AS d;

COMMIT;

RESET check_function_bodies;
