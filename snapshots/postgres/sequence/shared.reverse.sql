-- for PostgreSQL 18
-- 5 changes (5 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.z_id_seq
CREATE SEQUENCE public.z_id_seq AS integer;

-- create table public.z
CREATE TABLE public.z (
  id integer DEFAULT nextval('public.z_id_seq'::regclass) NOT NULL
);

-- let sequence public.z_id_seq be dropped with column public.z.id
ALTER SEQUENCE public.z_id_seq OWNED BY public.z.id;

-- create default public.a.id
ALTER TABLE ONLY public.a ALTER COLUMN id SET DEFAULT nextval('public.z_id_seq'::regclass);

COMMIT;

RESET check_function_bodies;
