-- for PostgreSQL 18
-- 6 changes (6 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.s
CREATE SEQUENCE public.s;

-- create table public.t
CREATE TABLE public.t (
  id integer DEFAULT nextval('public.s'::regclass),
  code text DEFAULT ('x'::text || nextval('public.s'::regclass))
);

COMMIT;

RESET check_function_bodies;
