-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: no longer an identity column
ALTER TABLE public.t ALTER COLUMN a DROP IDENTITY;

COMMIT;

BEGIN;

-- alter column public.t.b: not null, for new rows
-- hazard breaks-running-code: code that writes NULL to column public.t.b fails from here on
-- hazard breaks-running-code: code that writes a value to column public.t.b fails from here on
ALTER TABLE public.t ADD CONSTRAINT t_b_not_null NOT NULL b NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.b: not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in b
ALTER TABLE public.t VALIDATE CONSTRAINT t_b_not_null;

COMMIT;

BEGIN;

-- alter column public.t.b: becomes an identity column
ALTER TABLE public.t ALTER COLUMN b ADD GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1);

-- alter column public.t.b: go on after the values it holds
SELECT pg_catalog.setval('public.t_b_seq', max(b)) FROM public.t HAVING max(b) BETWEEN 1 AND 2147483647;

COMMIT;

RESET check_function_bodies;
