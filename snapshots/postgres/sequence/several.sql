-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: as integer increment by 10 maxvalue 2147483647 cache 3 cycle
ALTER SEQUENCE public.s AS integer INCREMENT BY 10 MAXVALUE 2147483647 CACHE 3 CYCLE;

COMMIT;

RESET check_function_bodies;
