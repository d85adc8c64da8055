-- for PostgreSQL 18
-- 7 changes (6 create, 1 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop statistics object public.loses_one for now: it cannot be changed in place
DROP STATISTICS public.loses_one;

-- create table public.gone
CREATE TABLE public.gone (
  x integer,
  y integer
);

-- create column public.pairs.b
ALTER TABLE public.pairs ADD COLUMN b integer;

-- create statistics object public.goes
CREATE STATISTICS public.goes ON a, b FROM public.pairs;

-- create statistics object public.goes_along
CREATE STATISTICS public.goes_along ON x, y FROM public.gone;

-- create statistics object public.loses_one again
CREATE STATISTICS public.loses_one ON a, b, c FROM public.pairs;

COMMIT;

RESET check_function_bodies;
