-- for PostgreSQL 18
-- 4 changes (4 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension cube
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA public;

-- create extension earthdistance
CREATE EXTENSION IF NOT EXISTS earthdistance WITH SCHEMA public;

-- create table public.t
CREATE TABLE public.t (
  a public.earth
);

COMMIT;

RESET check_function_bodies;
