-- for PostgreSQL 18
-- 11 changes (11 create) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.t_big_seq
CREATE SEQUENCE public.t_big_seq;

-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

-- create sequence public.t_small_seq
CREATE SEQUENCE public.t_small_seq AS smallint;

-- create table public.t
CREATE TABLE public.t (
  id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL,
  big bigint DEFAULT nextval('public.t_big_seq'::regclass) NOT NULL,
  small smallint DEFAULT nextval('public.t_small_seq'::regclass) NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- let sequence public.t_big_seq be dropped with column public.t.big
ALTER SEQUENCE public.t_big_seq OWNED BY public.t.big;

-- let sequence public.t_id_seq be dropped with column public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;

-- let sequence public.t_small_seq be dropped with column public.t.small
ALTER SEQUENCE public.t_small_seq OWNED BY public.t.small;

COMMIT;

RESET check_function_bodies;
