-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.s', 10, false) FROM public.s WHERE last_value NOT BETWEEN -100 AND 100;

-- alter sequence public.s: increment by -1 minvalue -100 maxvalue 100 start with 10
ALTER SEQUENCE public.s INCREMENT BY -1 MINVALUE -100 MAXVALUE 100 START WITH 10;

COMMIT;

RESET check_function_bodies;
