-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.s: as bigint maxvalue 9223372036854775807
ALTER SEQUENCE public.s AS bigint MAXVALUE 9223372036854775807;

COMMIT;

RESET check_function_bodies;
