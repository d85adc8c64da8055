-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: increment by 5
ALTER SEQUENCE public.s INCREMENT BY 5;

COMMIT;

RESET check_function_bodies;
