-- for PostgreSQL 18
-- 6 changes (5 create, 1 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.t
-- hazard breaks-running-code: code that uses view public.t fails from here on
DROP VIEW public.t;

-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

-- create table public.t
CREATE TABLE public.t (
  id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL,
  a integer
);

-- let sequence public.t_id_seq be dropped with column public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;

COMMIT;

RESET check_function_bodies;
