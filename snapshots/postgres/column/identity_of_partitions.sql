-- for PostgreSQL 18
-- 4 changes (4 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.p.k: no longer an identity column
ALTER TABLE public.p ALTER COLUMN k DROP IDENTITY;

-- alter column public.p.k: nullable
ALTER TABLE public.p ALTER COLUMN k DROP NOT NULL;

-- alter column public.p1.k: nullable
ALTER TABLE public.p1 ALTER COLUMN k DROP NOT NULL;

-- alter column public.q.v: becomes an identity column
-- hazard breaks-running-code: code that writes a value to column public.q.v fails from here on
ALTER TABLE public.q ALTER COLUMN v ADD GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1);

-- alter column public.q.v: go on after the values it holds
SELECT pg_catalog.setval('public.q_v_seq', max(v)) FROM public.q HAVING max(v) BETWEEN 1 AND 2147483647;

COMMIT;

RESET check_function_bodies;
