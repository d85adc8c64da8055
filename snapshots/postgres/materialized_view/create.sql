-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    name
   FROM public.t
  WHERE ((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]));

-- create index public.m_id
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

-- create materialized view public.empty
CREATE MATERIALIZED VIEW public.empty AS
 SELECT id
   FROM public.m
  WITH NO DATA;

-- create comment on materialized view public.m
COMMENT ON MATERIALIZED VIEW public.m IS 'm';

COMMIT;

RESET check_function_bodies;
