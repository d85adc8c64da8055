-- for PostgreSQL 18
-- 3 changes (1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.id
ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;

-- drop sequence public.t_id_seq
-- hazard breaks-running-code: code that uses sequence public.t_id_seq fails from here on
DROP SEQUENCE public.t_id_seq;

-- alter column public.t.id: becomes an identity column
-- hazard breaks-running-code: code that writes a value to column public.t.id fails from here on
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1);

-- alter column public.t.id: go on after the values it holds
SELECT pg_catalog.setval('public.t_id_seq', max(id)) FROM public.t HAVING max(id) BETWEEN 1 AND 2147483647;

COMMIT;

RESET check_function_bodies;
