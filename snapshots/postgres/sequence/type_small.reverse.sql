-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: as integer maxvalue 2147483647
ALTER SEQUENCE public.s AS integer MAXVALUE 2147483647;

COMMIT;

RESET check_function_bodies;
