-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.m2 for now: it depends on materialized view public.m
DROP MATERIALIZED VIEW public.m2;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- alter column public.t.size: type bigint becomes integer
-- hazard needs-valid-data: fails if a value of column public.t.size does not fit integer
ALTER TABLE public.t ALTER COLUMN size TYPE integer;

-- create materialized view public.m again
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    size
   FROM public.t;

-- create index public.m_size_idx again
CREATE INDEX m_size_idx ON public.m USING btree (size);

-- create materialized view public.m2 again
CREATE MATERIALIZED VIEW public.m2 AS
 SELECT id
   FROM public.m;

COMMIT;

RESET check_function_bodies;
