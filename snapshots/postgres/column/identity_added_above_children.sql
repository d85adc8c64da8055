-- for PostgreSQL 18
-- 2 changes (2 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.a.n
-- evidence: 0 rows of public.a without a value for n
ALTER TABLE public.a ADD COLUMN n integer NOT NULL;

-- alter column public.a.n: becomes an identity column
ALTER TABLE public.a ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1);

-- alter column public.a.n: go on after the values it holds
SELECT pg_catalog.setval('public.a_n_seq', max(n)) FROM public.a HAVING max(n) BETWEEN 1 AND 2147483647;

COMMIT;

RESET check_function_bodies;
