-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.s', 1, false) FROM public.s WHERE last_value NOT BETWEEN 1 AND 50;

-- alter sequence public.s: as bigint increment by 1 maxvalue 50 cache 1 no cycle
ALTER SEQUENCE public.s AS bigint INCREMENT BY 1 MAXVALUE 50 CACHE 1 NO CYCLE;

COMMIT;

RESET check_function_bodies;
