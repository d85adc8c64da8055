-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter comment on base type public.celsius: text
COMMENT ON TYPE public.celsius IS 'degrees';

COMMIT;

RESET check_function_bodies;
