-- for PostgreSQL 18
-- 2 changes (2 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.c for now: it depends on view public.b
DROP VIEW public.c;

-- drop view public.b for now: it depends on view public.a
DROP VIEW public.b;

-- drop view public.a for now: it cannot be changed in place
DROP VIEW public.a;

-- create view public.a again
-- hazard breaks-running-code: code that reads bigint from id of view public.a gets integer
CREATE VIEW public.a AS
 SELECT id,
    name
   FROM public.t;

-- create view public.b again
CREATE VIEW public.b WITH (security_barrier='true') AS
 SELECT id,
    name
   FROM public.a;

-- create view public.c again
CREATE VIEW public.c AS
 SELECT b.id,
    t.size
   FROM (public.b
     JOIN public.t USING (id));

-- create rule public.c.r again
CREATE RULE r AS
    ON INSERT TO public.c DO INSTEAD NOTHING;

-- grant on view public.c to PUBLIC again
GRANT SELECT ON TABLE public.c TO PUBLIC;

-- create comment on rule public.c.r again
COMMENT ON RULE r ON public.c IS 'rule';

-- create comment on view public.b again
COMMENT ON VIEW public.b IS 'b';

-- create comment on column public.c.size again
COMMENT ON COLUMN public.c.size IS 'size';

COMMIT;

RESET check_function_bodies;
