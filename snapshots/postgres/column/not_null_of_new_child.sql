-- for PostgreSQL 18
-- 4 changes (4 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.capitals
CREATE TABLE public.capitals (
  head text NOT NULL
) INHERITS (public.places);

-- alter column public.capitals.city: not null
ALTER TABLE public.capitals ALTER COLUMN city SET NOT NULL;

COMMIT;

RESET check_function_bodies;
