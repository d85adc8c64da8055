-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create view public.a
CREATE VIEW public.a AS
 SELECT id,
    size
   FROM public.t;

-- alter view public.b: definition
CREATE OR REPLACE VIEW public.b AS
 SELECT id,
    size
   FROM public.a;

COMMIT;

RESET check_function_bodies;
