-- for PostgreSQL 18
-- 3 changes (1 rename, 2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename view public.v2 to v
-- hazard breaks-running-code: code that uses view public.v2 fails from here on
ALTER VIEW public.v2 RENAME TO v;

-- create table public.v2
CREATE TABLE public.v2 (
  a integer
);

COMMIT;

RESET check_function_bodies;
