-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.t_id_seq: owned by no column
ALTER SEQUENCE public.t_id_seq OWNED BY NONE;

COMMIT;

RESET check_function_bodies;
