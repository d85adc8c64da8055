-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.s
CREATE SEQUENCE public.s;

-- alter view public.v: definition
CREATE OR REPLACE VIEW public.v AS
 SELECT last_value
   FROM public.s;

COMMIT;

RESET check_function_bodies;
