-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.high.id: limits that hold the old and the new start
ALTER SEQUENCE public.high_id_seq MINVALUE 1 MAXVALUE 3000;

-- alter column public.high.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.high_id_seq', 5, false) FROM public.high_id_seq WHERE last_value NOT BETWEEN 1 AND 900;

-- alter column public.high.id: options of the identity sequence
ALTER TABLE public.high ALTER COLUMN id SET MINVALUE 1 SET MAXVALUE 900 SET START WITH 5;

-- alter column public.low.id: options of the identity sequence
ALTER TABLE public.low ALTER COLUMN id SET MAXVALUE 1000;

COMMIT;

RESET check_function_bodies;
