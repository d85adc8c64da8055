-- for PostgreSQL 18
-- 2 changes (2 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.t
CREATE TABLE public.t (
  a integer GENERATED ALWAYS AS (1) STORED
) WITH (fillfactor='70');

-- alter table public.t: row security
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;

-- alter table public.t: replica identity
ALTER TABLE ONLY public.t REPLICA IDENTITY FULL;

COMMIT;

RESET check_function_bodies;
