-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create rule public.t.a
CREATE RULE a AS
    ON INSERT TO public.t WHERE ((new.state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying])) DO ( INSERT INTO public.log (id, what)
  VALUES (new.id, 'ins;'::text);
 DELETE FROM public.log
  WHERE (log.id = new.id);
);

-- create rule public.t.b
CREATE RULE b AS
    ON DELETE TO public.t DO INSTEAD NOTHING;

-- create rule public.t.c
CREATE RULE c AS
    ON UPDATE TO public.t DO
 NOTIFY changed;

-- create comment on rule public.t.a
COMMENT ON RULE a ON public.t IS 'a';

COMMIT;

RESET check_function_bodies;
