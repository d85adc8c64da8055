-- for PostgreSQL 18
-- 9 changes (9 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.ports
CREATE TABLE public.ports (
  CONSTRAINT called NOT NULL name
) INHERITS (public.places);

-- create table public.towns
CREATE TABLE public.towns (
  CONSTRAINT places_id_not_null NOT NULL id
) INHERITS (public.places);

-- create table public.villages
CREATE TABLE public.villages (
  CONSTRAINT villages_name_not_null NOT NULL name
) INHERITS (public.places);

COMMIT;

RESET check_function_bodies;
