-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.high.id: limits that hold the old and the new start
ALTER SEQUENCE public.high_id_seq MINVALUE 1 MAXVALUE 3000;

-- alter column public.high.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.high_id_seq', 2000, false) FROM public.high_id_seq WHERE last_value NOT BETWEEN 1000 AND 3000;

-- alter column public.high.id: options of the identity sequence
ALTER TABLE public.high ALTER COLUMN id SET MINVALUE 1000 SET MAXVALUE 3000 SET START WITH 2000;

-- alter column public.low.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.low_id_seq', 1, false) FROM public.low_id_seq WHERE last_value NOT BETWEEN 1 AND 100;

-- alter column public.low.id: options of the identity sequence
ALTER TABLE public.low ALTER COLUMN id SET MAXVALUE 100;

COMMIT;

RESET check_function_bodies;
