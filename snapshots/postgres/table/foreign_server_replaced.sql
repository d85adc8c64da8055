-- for PostgreSQL 18
-- 1 change (1 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.pages for now: it depends on column public.visits.page
DROP VIEW public.pages;

-- drop table public.visits for now: it depends on server far
DROP FOREIGN TABLE public.visits;

-- drop server far for now: it cannot be changed in place
DROP SERVER far;

-- create server far again
CREATE SERVER far TYPE 'new' FOREIGN DATA WRAPPER w;

-- create table public.visits again
CREATE FOREIGN TABLE public.visits (
  id bigint,
  page text
) SERVER far OPTIONS (table_name 'v');

-- alter column public.visits.page: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN page OPTIONS (ADD column_name 'path');

-- create view public.pages again
CREATE VIEW public.pages AS
 SELECT page
   FROM public.visits;

COMMIT;

RESET check_function_bodies;
