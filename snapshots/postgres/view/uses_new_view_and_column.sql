-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.size
ALTER TABLE public.t ADD COLUMN size integer;

-- alter view public.zz: definition
CREATE OR REPLACE VIEW public.zz AS
 SELECT id,
    size
   FROM public.t
  WHERE (size > 1);

-- create view public.aa
CREATE VIEW public.aa AS
 SELECT zz.size
   FROM (public.zz
     JOIN public.t USING (id));

COMMIT;

RESET check_function_bodies;
