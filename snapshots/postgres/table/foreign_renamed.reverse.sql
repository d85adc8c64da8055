-- for PostgreSQL 18
-- 11 changes (5 create, 1 alter, 5 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create server far
CREATE SERVER far FOREIGN DATA WRAPPER w;

-- create table public.visits
CREATE FOREIGN TABLE public.visits (
  id bigint,
  page text
) SERVER far OPTIONS (table_name 'v');

-- alter column public.visits.page: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN page OPTIONS (ADD column_name 'path');

-- alter view public.pages: definition
CREATE OR REPLACE VIEW public.pages AS
 SELECT page
   FROM public.visits;

-- drop table log.calls
-- hazard breaks-running-code: code that uses table log.calls fails from here on
DROP FOREIGN TABLE log.calls;

-- drop server distant
DROP SERVER distant;

-- create comment on table public.visits
COMMENT ON FOREIGN TABLE public.visits IS 'who came';

COMMIT;

RESET check_function_bodies;
