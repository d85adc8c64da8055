-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.s', 1, false) FROM public.s WHERE last_value NOT BETWEEN 1 AND 32767;

-- alter sequence public.s: as smallint maxvalue 32767
ALTER SEQUENCE public.s AS smallint MAXVALUE 32767;

COMMIT;

RESET check_function_bodies;
