-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.s', 1, false) FROM public.s WHERE last_value NOT BETWEEN -5 AND 50;

-- alter sequence public.s: minvalue -5 maxvalue 50
ALTER SEQUENCE public.s MINVALUE -5 MAXVALUE 50;

COMMIT;

RESET check_function_bodies;
