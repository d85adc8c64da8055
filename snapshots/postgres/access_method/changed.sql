-- for PostgreSQL 18
-- 2 changes (2 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop materialized view public.v for now: it depends on access method rows
DROP MATERIALIZED VIEW public.v;

-- drop access method rows for now: it cannot be changed in place
DROP ACCESS METHOD rows;

-- drop access method turns for now: it cannot be changed in place
DROP ACCESS METHOD turns;

-- create access method rows again
CREATE ACCESS METHOD rows TYPE TABLE HANDLER public.own_handler;

-- create access method turns again
CREATE ACCESS METHOD turns TYPE TABLE HANDLER heap_tableam_handler;

-- create materialized view public.v again
CREATE MATERIALIZED VIEW public.v USING rows AS
 SELECT a
   FROM public.t;

COMMIT;

RESET check_function_bodies;
