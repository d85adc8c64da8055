-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.pages for now: it depends on column public.visits.page
DROP VIEW public.pages;

-- drop table public.visits for now: it cannot be changed in place
-- hazard data-loss: drops table public.visits and all rows in it
DROP TABLE public.visits;

-- create table public.visits again
CREATE FOREIGN TABLE public.visits (
  id bigint,
  page text
) SERVER far;

-- alter column public.visits.page: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN page OPTIONS (ADD column_name 'path');

-- create view public.pages again
CREATE VIEW public.pages AS
 SELECT page
   FROM public.visits;

COMMIT;

RESET check_function_bodies;
