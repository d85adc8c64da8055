-- for PostgreSQL 18
-- 1 change (1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.pages for now: it depends on column public.visits.page
DROP VIEW public.pages;

-- drop table public.visits for now: it cannot be changed in place
DROP FOREIGN TABLE public.visits;

-- create table public.visits again
CREATE FOREIGN TABLE public.visits (
  id bigint,
  page text
) SERVER far;

-- create view public.pages again
CREATE VIEW public.pages AS
 SELECT page
   FROM public.visits;

-- create comment on table public.visits again
COMMENT ON FOREIGN TABLE public.visits IS 'who came';

COMMIT;

RESET check_function_bodies;
