-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: cache 20
ALTER SEQUENCE public.s CACHE 20;

COMMIT;

RESET check_function_bodies;
