-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.s', 1, false) FROM public.s WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- alter sequence public.s: as integer maxvalue 2147483647
ALTER SEQUENCE public.s AS integer MAXVALUE 2147483647;

COMMIT;

RESET check_function_bodies;
