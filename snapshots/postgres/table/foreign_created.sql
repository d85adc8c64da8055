-- for PostgreSQL 18
-- 15 changes (15 create) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.nothing
CREATE FOREIGN TABLE public.nothing () SERVER far;

-- create function public.touch()
-- hazard unchecked-body: PostgreSQL looks into the body of function public.touch() (plpgsql) only when it runs
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- create table public.visits
CREATE FOREIGN TABLE public.visits (
  id bigint NOT NULL,
  at timestamp with time zone DEFAULT now(),
  page text COLLATE pg_catalog."C",
  length bigint GENERATED ALWAYS AS ((id * 2)) STORED,
  CONSTRAINT visits_page_check CHECK ((page <> ''::text))
) SERVER far OPTIONS (schema_name 'log', table_name 'visits');

-- alter column public.visits.id: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN id OPTIONS (ADD column_name 'visit_id');

-- alter column public.visits.page: statistics target
ALTER TABLE ONLY public.visits ALTER COLUMN page SET STATISTICS 50;

-- alter column public.visits.page: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN page OPTIONS (ADD column_name 'path', ADD "trim" 'it''s');

-- create constraint public.visits.late
ALTER TABLE public.visits ADD CONSTRAINT late CHECK ((id > 0)) NOT VALID;

-- create view public.pages
CREATE VIEW public.pages AS
 SELECT page,
    count(*) AS visits
   FROM public.visits
  GROUP BY page;

-- create trigger public.visits.touch
CREATE TRIGGER touch BEFORE INSERT
    ON public.visits FOR EACH ROW EXECUTE FUNCTION public.touch();

-- grant on table public.visits to PUBLIC
GRANT SELECT ON TABLE public.visits TO PUBLIC;

-- create comment on column public.visits.page
COMMENT ON COLUMN public.visits.page IS 'what was read';

-- create comment on table public.visits
COMMENT ON FOREIGN TABLE public.visits IS 'who came';

COMMIT;

RESET check_function_bodies;
