-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.id: no longer an identity column
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;

-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

-- let sequence public.t_id_seq be dropped with column public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;

-- let sequence public.t_id_seq go on after the values in column public.t.id
SELECT pg_catalog.setval('public.t_id_seq', max(id)) FROM public.t HAVING max(id) BETWEEN 1 AND 2147483647;

-- create default public.t.id
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);

COMMIT;

RESET check_function_bodies;
