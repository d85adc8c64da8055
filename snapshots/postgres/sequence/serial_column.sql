-- for PostgreSQL 18
-- 3 changes (3 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

-- create column public.t.id
ALTER TABLE public.t ADD COLUMN id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL;

-- let sequence public.t_id_seq be dropped with column public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;

COMMIT;

RESET check_function_bodies;
