-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.pages for now: it depends on column public.visits.page
DROP VIEW public.pages;

-- drop table public.visits for now: it cannot be changed in place
DROP FOREIGN TABLE public.visits;

-- create table public.visits again
CREATE TABLE public.visits (
  id bigint,
  page text
);

-- create view public.pages again
CREATE VIEW public.pages AS
 SELECT page
   FROM public.visits;

COMMIT;

RESET check_function_bodies;
