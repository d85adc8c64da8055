-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT t.*::public.t AS r,
    id
   FROM public.t;

-- create view public.x
CREATE VIEW public.x AS
 SELECT v.*::public.v AS vv
   FROM public.v;

COMMIT;

RESET check_function_bodies;
