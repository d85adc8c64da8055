-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: start with 100
ALTER SEQUENCE public.s START WITH 100;

COMMIT;

RESET check_function_bodies;
