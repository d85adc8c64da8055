-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: no longer an identity column
ALTER TABLE public.t ALTER COLUMN a DROP IDENTITY;

-- alter column public.t.b: not null
-- hazard needs-valid-data: fails if column public.t.b holds NULLs
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

-- alter column public.t.b: becomes an identity column
ALTER TABLE public.t ALTER COLUMN b ADD GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1);

-- alter column public.t.b: go on after the values it holds
SELECT pg_catalog.setval('public.t_b_seq', max(b)) FROM public.t HAVING max(b) BETWEEN 1 AND 2147483647;

COMMIT;

RESET check_function_bodies;
