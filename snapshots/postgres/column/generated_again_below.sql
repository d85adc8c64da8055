-- for PostgreSQL 18
-- 6 changes (6 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.doubled
CREATE TABLE public.doubled (
  a integer NOT NULL,
  b integer GENERATED ALWAYS AS ((a * 2)) STORED
);

-- create table public.doubled_here
CREATE TABLE public.doubled_here (
  a integer,
  b integer GENERATED ALWAYS AS ((a * 2)) STORED
) INHERITS (public.doubled);

COMMIT;

RESET check_function_bodies;
