-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create index public.e
CREATE INDEX e ON public.t USING btree ((((s)::text = ANY (ARRAY['x'::character varying, 'y'::character varying]))));

-- create index public.i
CREATE INDEX i ON public.t USING btree (a) WHERE ((s)::text = ANY (ARRAY['x'::character varying, 'y'::character varying]));

-- create constraint public.t.l
-- hazard needs-valid-data: fails if rows violate constraint public.t.l
ALTER TABLE public.t ADD CONSTRAINT l CHECK (((s)::text = ANY (ARRAY['x'::character varying, 'y''(ARRAY['::character varying])));

-- create constraint public.t.m
-- hazard needs-valid-data: fails if rows violate constraint public.t.m
ALTER TABLE public.t ADD CONSTRAINT m CHECK ((n <> ALL (ARRAY[(1)::numeric, (2)::numeric])));

-- create constraint public.t.o
-- hazard needs-valid-data: fails if rows violate constraint public.t.o
ALTER TABLE public.t ADD CONSTRAINT o CHECK (((s)::text ~~ ANY (ARRAY['a%%'::text, 'b%%'::text])));

-- create constraint public.t.p
-- hazard needs-valid-data: fails if rows violate constraint public.t.p
ALTER TABLE public.t ADD CONSTRAINT p CHECK ((c = ANY (ARRAY['a'::bpchar, 'b'::bpchar])));

COMMIT;

RESET check_function_bodies;
