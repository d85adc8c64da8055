-- for PostgreSQL 18
-- 1 change (1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.over for now: it depends on materialized view public.m
DROP VIEW public.over;

-- drop materialized view public.m for now: it cannot be changed in place
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m again
-- hazard breaks-running-code: code that reads size of materialized view public.m fails from here on
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    name
   FROM public.t;

-- create index public.m_id again
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

-- create view public.over again
CREATE VIEW public.over AS
 SELECT id
   FROM public.m;

-- grant on materialized view public.m to PUBLIC again
GRANT SELECT ON TABLE public.m TO PUBLIC;

-- create comment on materialized view public.m again
COMMENT ON MATERIALIZED VIEW public.m IS 'm';

-- create comment on column public.m.id again
COMMENT ON COLUMN public.m.id IS 'id';

COMMIT;

RESET check_function_bodies;
